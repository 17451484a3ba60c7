/** Seven kinds of page, by what a reader calls them. */
export const kindsOfPage = {
  home: "/",
  "map of a year": "/ban-do/2020/",
  comparison: "/so-sanh/2011-2020/",
  province: "/tinh/son-la/",
  targets: "/muc-tieu/",
  explorer: "/kham-pha/",
  "SQL page": "/truy-van/",
};

/** What Astro's minimal starter builds to: a heading, its icon and nothing else. */
export const starterPage =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="icon" type="image/svg+xml" href="/favicon.svg"><meta name="viewport" content="width=device-width"><meta name="description" content="Starter"><title>Astro</title></head><body><h1>Astro</h1></body></html>';
