import csv
import io
from urllib.request import urlopen

with urlopen("{data}/coverage.csv") as answer:
    text = answer.read().decode("utf-8")
rows = list(csv.DictReader(io.StringIO(text, newline="")))

year = [row for row in rows if row["area_set"] == "63" and row["year"] == "2020"]
rated = [row for row in year if row["coverage_rate_bound"] == "exact"]
for row in sorted(rated, key=lambda row: -float(row["coverage_rate_pct"]))[:5]:
    print(row["area_code"], row["area_name_vi"], row["coverage_rate_pct"])
