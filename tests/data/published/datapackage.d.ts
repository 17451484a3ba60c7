/** The published JavaScript reader of data packages, in the parts that the tests use. */
declare module "datapackage" {
  interface Resource {
    name: string;
    descriptor: { format: string; dataset: string };
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
  }
  interface Package {
    valid: boolean;
    resources: Resource[];
  }
  const reader: { Package: { load(path: string): Promise<Package> } };
  export default reader;
}
