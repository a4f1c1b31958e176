/** The line by which editors know the schema of a file of `data/<kind>`. */
export function schemaLine(kind: "reviews" | "repeats" | "changes"): string {
  return `# yaml-language-server: $schema=../schemas/${kind}.schema.json\n`;
}
