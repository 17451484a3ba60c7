// Gives each frame of this page that shows a figure of the atlas the height of the figure.
{
  const { origin } = new URL(document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${origin}/`));
  addEventListener("message", ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== "bhyt-atlas:height") return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.height = data.height;
  });
  // A figure that was there before this script has said its height already.
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: "bhyt-atlas:ask" }, "*");
}
