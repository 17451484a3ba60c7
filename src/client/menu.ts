// The menu "More" opens without scripts; with them it closes like a menu: by Escape or elsewhere.
const menu = document.querySelector<HTMLDetailsElement>("details.more");

const closeMenu = (event: Event) => {
  if (menu && !menu.contains(event.target as Node)) menu.open = false;
};
document.addEventListener("pointerdown", closeMenu);
document.addEventListener("focusin", closeMenu);
menu?.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});
