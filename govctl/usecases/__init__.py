"""What users want done: the only place that joins loading, schema, rules and reports."""
