/** The package brings no types; these are what is used of it. */
declare module "subset-font" {
  interface Options {
    targetFormat: "woff2";
    /** OpenType features that are kept, all others dropped. */
    keepFeatures: string[];
    noHinting: boolean;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options,
  ): Promise<Uint8Array>;
}
