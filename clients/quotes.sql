SELECT 'quote' AS what, q.quote_id, a.name, q.text
FROM quotes q JOIN actors a ON a.actor_id = q.speaker_id
ORDER BY q.quote_id
