/**
 * A figure in a page of another site: takes theme and height from its address and tells the page
 * around it how high it is, whenever that changes or the page asks.
 */
const asked = new URLSearchParams(location.search);
const root = document.documentElement;

const theme = asked.get("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;

const height = Number(asked.get("height"));
if (height > 0) {
  root.dataset.height = "";
  root.style.setProperty("--embed-height", `${height}px`);
}

function tell(): void {
  const { height } = document.body.getBoundingClientRect();
  parent.postMessage({ type: "bhyt-atlas:height", height: Math.ceil(height) }, "*");
}

new ResizeObserver(tell).observe(document.body);
addEventListener("message", ({ data }) => {
  if (data?.type === "bhyt-atlas:ask") tell();
});
