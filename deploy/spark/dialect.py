"""The SQL of src/sql, which is DuckDB's, as Spark takes it."""

from sqlglot import exp
from sqlglot.optimizer.qualify import qualify


def with_arguments(body, parameters, arguments):
    """The body of a macro with arguments in the place of its parameters."""
    given = dict(zip(parameters, arguments, strict=True))

    def replaced(node):
        if isinstance(node, exp.Column) and not node.table and node.name in given:
            return exp.paren(given[node.name].copy())
        return node

    return body.copy().transform(replaced)


def expanded(tree, macros):
    """A statement with every macro that it names written out."""

    def written_out(node):
        if isinstance(node, exp.Anonymous) and node.name in macros:
            parameters, body = macros[node.name]
            return exp.paren(expanded(with_arguments(body, parameters, node.expressions), macros))
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Anonymous):
            parameters, body = macros[node.this.name]
            query = expanded(with_arguments(body, parameters, node.this.expressions), macros)
            return query.subquery(node.alias or node.this.name)
        return node

    return tree.transform(written_out)


def unnested(select):
    """Lists that a query unnests side by side as one lateral view, since Spark takes one of them."""
    found = [
        item.find(exp.Unnest, exp.Explode)
        for item in select.expressions
        if not isinstance(item.unalias(), exp.Subquery) and item.find(exp.Unnest, exp.Explode)
    ]
    if not found:
        return
    names = [f"_{at}" for at, _ in enumerate(found)]
    lists = [(one.expressions[0] if isinstance(one, exp.Unnest) else one.this).copy() for one in found]
    for name, one in zip(names, found, strict=True):
        one.replace(exp.column(name, table="unnested"))
    if any(one.find(exp.AggFunc) for one in lists):
        # What is worked out of all rows is one row before it is many.
        worked_out = exp.select(*(exp.alias_(one, name) for one, name in zip(lists, names, strict=True)))
        worked_out.set("from_", select.args["from_"].copy())
        select.set("from_", exp.From(this=worked_out.subquery("lists")))
        lists = [exp.column(name, table="lists") for name in names]
    zipped = exp.func("inline", exp.func("arrays_zip", *lists))
    columns = [exp.to_identifier(name) for name in names]
    alias = exp.TableAlias(this=exp.to_identifier("unnested"), columns=columns)
    select.append("laterals", exp.Lateral(this=zipped, view=True, alias=alias))


def by_name(union):
    """A union by name as one by place, with NULL for what one side lacks."""
    if not union.args.get("by_name"):
        return
    sides = [union.left, union.right]
    names = list(dict.fromkeys(name for side in sides for name in side.named_selects))
    for side in sides:
        own = side.named_selects
        if isinstance(side, exp.Union):
            columns = [exp.column(name) if name in own else lacking(name) for name in names]
            side.replace(exp.select(*columns).from_(side.copy().subquery("part")))
        else:
            given = dict(zip(own, side.expressions, strict=True))
            side.set("expressions", [given.get(name) or lacking(name) for name in names])
    union.set("by_name", False)


def lacking(name):
    return exp.alias_(exp.null(), name)


def in_spark(node):
    """What has another name or another meaning in Spark."""
    if isinstance(node, exp.Literal) and not node.is_string and ("." in node.this or "e" in node.this.lower()):
        # Digits with a point are decimals of few digits there.
        return node if isinstance(node.parent, exp.Cast) else exp.cast(node.copy(), "double")
    if isinstance(node, exp.CTE):
        node.set("materialized", None)
    if isinstance(node, exp.Window) and isinstance(node.this, exp.RowNumber):
        if not any(node.args.get(part) for part in ("order", "alias", "partition_by")):
            node.set("order", exp.Order(expressions=[exp.Ordered(this=exp.Literal.number(1))]))
    if isinstance(node, exp.Anonymous) and node.name.lower() == "list_position":
        return exp.Anonymous(this="array_position", expressions=node.expressions)
    if isinstance(node, exp.Anonymous) and node.name.lower() == "isfinite":
        infinity = exp.cast(exp.Literal.string("Infinity"), "double")
        return exp.paren(exp.LT(this=exp.Abs(this=node.expressions[0]), expression=infinity))
    return node


def spark_sql(query, schema):
    """A DuckDB query as Spark takes it, stars written out as columns."""
    tree = qualify(query, schema=schema, dialect="duckdb", validate_qualify_columns=False, quote_identifiers=False)
    for union in list(tree.find_all(exp.Union))[::-1]:
        by_name(union)
    for select in list(tree.find_all(exp.Select)):
        unnested(select)
    return tree.transform(in_spark).sql(dialect="spark", comments=False)
