interface Path<Props> {
  params: Record<string, string>;
  props: Props;
}

/** A page for each of these figures of each of these pages. */
export const embedPaths = <Props>(paths: readonly Path<Props>[], figures: readonly string[]) =>
  paths.flatMap(({ params, props }) =>
    figures.map((figure) => ({ params: { ...params, figure }, props: { ...props, figure } })),
  );
