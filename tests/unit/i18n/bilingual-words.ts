import ts from "typescript";

/**
 * What one place of the source says in each language: its texts, by their path there. Those of a
 * function are all that it can say, in pieces.
 */
export interface BilingualWords {
  vi: Map<string, string[]>;
  en: Map<string, string[]>;
}

const comparisons = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
];

/** Whether a text is code, not words: a property's name, an anchor, a kind asked for, a type. */
function isCode(text: ts.Node): boolean {
  const { parent } = text;
  if (ts.isPropertyAssignment(parent))
    return parent.name === text || parent.name.getText() === "id";
  if (ts.isBinaryExpression(parent)) return comparisons.includes(parent.operatorToken.kind);
  return (
    ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)
  );
}

const isTemplatePart = (
  node: ts.Node,
): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** The texts in an expression. */
function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node) || isTemplatePart(node)) {
    return isCode(node) ? [] : [node.text];
  }
  const texts: string[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}

function* leaves(node: ts.Expression, path: string): Generator<[path: string, texts: string[]]> {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) {
    yield* leaves(node.expression, path);
  } else if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      yield* leaves(property.initializer, `${path}.${property.name.getText()}`);
    }
  } else if (ts.isArrayLiteralExpression(node)) {
    for (const [at, element] of node.elements.entries()) yield* leaves(element, `${path}.${at}`);
  } else yield [path, textsIn(node)];
}

const inBoth = (vi: ts.Expression, en: ts.Expression): BilingualWords => ({
  vi: new Map(leaves(vi, "")),
  en: new Map(leaves(en, "")),
});

/** Every `{ vi: …, en: … }` of a module, and every call of its functions of `vi` and `en`. */
export function bilingualWords(source: string): BilingualWords[] {
  const file = ts.createSourceFile("words.ts", source, ts.ScriptTarget.Latest, true);
  const places = new Map<string, number[]>();
  const found: BilingualWords[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isArrowFunction(node.initializer)
    ) {
      const names = node.initializer.parameters.map(({ name }) => name.getText());
      places.set(node.name.getText(), [names.indexOf("vi"), names.indexOf("en")]);
    }
    const [vi, en] = expressions(node);
    if (vi && en) found.push(inBoth(vi, en));
    ts.forEachChild(node, visit);
  };
  const expressions = (node: ts.Node): (ts.Expression | undefined)[] => {
    if (ts.isCallExpression(node)) {
      return (places.get(node.expression.getText()) ?? []).map((at) => node.arguments[at]);
    }
    if (!ts.isObjectLiteralExpression(node)) return [];
    return ["vi", "en"].map(
      (name) =>
        node.properties.filter(ts.isPropertyAssignment).find((each) => each.name.getText() === name)
          ?.initializer,
    );
  };
  visit(file);
  return found;
}
