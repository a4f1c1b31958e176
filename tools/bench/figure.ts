/** One measured number, and the limit that it is held to, where there is one. */
export interface Figure {
  /** What was measured, in a few words. */
  name: string;
  value: number;
  /** `MB/s`, `s`, `kB`, `MB` or `×`. */
  unit: string;
  /** The bound that the number must keep; absent where it is only told. */
  atLeast?: number;
  atMost?: number;
}

export interface Benchmark {
  name: string;
  run(options: BenchOptions): Promise<Figure[]>;
}

export interface BenchOptions {
  /** Whether the streaming benchmark takes a whole gigabyte. */
  gigabyte: boolean;
  /** Told what goes on, for standard error. */
  say: (line: string) => void;
}

/** Whether the figure keeps its bound; one without a bound does. */
export function holds({value, atLeast = -Infinity, atMost = Infinity}: Figure): boolean {
  return value >= atLeast && value <= atMost;
}

/** Figures as a table in Markdown. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.name, formatValue(figure.value, figure.unit), formatLimit(figure)]);
  const widths = [0, 1, 2].map((column) => Math.max(8, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(["what", "measured", "limit"]), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join(
    "\n"
  );
}

function formatValue(value: number, unit: string): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

function formatLimit(figure: Figure): string {
  const {atLeast, atMost, unit} = figure;
  if (atLeast === undefined && atMost === undefined) return "";
  const bound = atLeast === undefined ? `≤ ${atMost} ${unit}` : `≥ ${atLeast} ${unit}`;
  return holds(figure) ? bound : `${bound}, missed`;
}
