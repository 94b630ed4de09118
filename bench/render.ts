import type { BenchRow, LeftOutRow } from "./row";

/** The table that a person reads, with figures of three significant digits; below it, once each, why rows were left out. */
export function renderBench(rows: readonly (BenchRow | LeftOutRow)[]): string {
    const cells = rows.map((row) =>
        "leftOut" in row
            ? [row.measure, "left out", "", "", "", ""]
            : [
                  row.measure,
                  `${figure(row.measured)} ${row.unit}`,
                  Number.isNaN(row.floorMeasured) ? "–" : `${figure(row.floorMeasured)} ${row.unit}  (${row.floor})`,
                  figure(row.ratio),
                  `≤ ${row.budget}`,
                  row.within ? "within" : "OVER",
              ],
    );
    const table = [["measure", "measured", "floor", "ratio", "budget", ""], ...cells];
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => [...(row[column] ?? "")].length))) ?? [];
    const lines = table.map((row) =>
        row
            .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
            .join("  ")
            .trimEnd(),
    );
    const reasons = new Set(rows.flatMap((row) => ("leftOut" in row ? [`left out: ${row.leftOut}`] : [])));
    return [...lines, ...(reasons.size === 0 ? [] : ["", ...reasons]), ""].join("\n");
}

function figure(value: number): string {
    return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "–";
}
