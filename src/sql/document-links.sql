-- How documents refer to each other.
SELECT document_id, relation, related_id
FROM document_links
ORDER BY document_id, relation, related_id
