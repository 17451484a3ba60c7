coverage <- read.csv("{data}/coverage.csv",
  fileEncoding = "UTF-8", na.strings = "",
  colClasses = c(area_code = "character")
)

year <- subset(coverage, area_set == "63" & year == 2020 & coverage_rate_bound == "exact")
columns <- c("area_code", "area_name_vi", "coverage_rate_pct")
head(year[order(-year$coverage_rate_pct), columns], 5)
