-- The main points of documents, in our own words.
SELECT document_id, position::INTEGER AS position, point_vi, point_en
FROM document_points
ORDER BY document_id, position
