-- Information campaigns and what came of them; signed_up_pct is computed: registrations ÷ attendees.
SELECT o.document_id, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug, o.period,
  o.meetings::INTEGER AS meetings,
  o.attendees::INTEGER AS attendees, o.registrations::INTEGER AS registrations,
  100.0 * o.registrations / o.attendees AS signed_up_pct, o.programme_vi, o.programme_en
FROM outreach o
JOIN areas a ON a.area_set IN ('country', '63') AND a.area_code = o.area_code
ORDER BY o.document_id, o.period
