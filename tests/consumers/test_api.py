"""schemathesis walks the API by its description: every value of every parameter, then made-up ones."""

import pytest
import schemathesis
from conftest import SITE
from hypothesis import Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

API = f"{SITE}/data/api/v1"
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
schema = schemathesis.openapi.from_url(f"{API}/openapi.json")
schema.config.update(base_url=API)


def calls():
    """Every address that the description names."""
    for found in schema.get_all_operations():
        operation = found.ok()
        parameters = operation.definition.raw.get("parameters", [])
        if not parameters:
            yield pytest.param(operation, {}, id=operation.path)
        for parameter in parameters:
            for value in parameter["schema"]["enum"]:
                values = {parameter["name"]: value}
                yield pytest.param(operation, values, id=operation.path.format(**values))


@pytest.mark.parametrize(("operation", "values"), list(calls()))
def test_every_file(operation, values):
    case = operation.Case(path_parameters=values)
    response = case.call()
    assert response.status_code == 200
    case.validate_response(response, checks=CHECKS)


@schema.parametrize()
@settings(max_examples=25, deadline=None, derandomize=True, database=None, phases=[Phase.generate])
def test_made_up_values(case):
    case.call_and_validate(checks=CHECKS)
