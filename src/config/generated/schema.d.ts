import type { SchemaNode } from '../schema-walk.ts'

/** The schema of src/config/schema/file.ts as plain data, every keyword of ours included. */
export const fileSchema: SchemaNode
