/** The paper of both themes, as `--paper` in styles/base.css: browsers colour their frame with it. */
export const themeColours = { light: "#fdfcf9", dark: "#14181a" } as const;
