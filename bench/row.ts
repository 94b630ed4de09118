/** One line of the table: a measure, its floor measured in the same run, their ratio and the budget of the design. */
export interface BenchRow {
    readonly measure: string;
    readonly floor: string;
    readonly measured: number;
    readonly floorMeasured: number;
    readonly unit: "ms" | "MB" | "ms per resource";
    /** measured ÷ floor; for a budget in absolute terms the measured value itself. */
    readonly ratio: number;
    readonly budget: number;
    readonly within: boolean;
    readonly note?: string;
}

/** A row that could not be measured here, and what it needs. */
export interface LeftOutRow {
    readonly measure: string;
    readonly leftOut: string;
}

export function ratioRow(row: Omit<BenchRow, "ratio" | "within">): BenchRow {
    const ratio = row.measured / row.floorMeasured;
    return { ...row, ratio, within: ratio <= row.budget };
}

export function absoluteRow(row: Omit<BenchRow, "ratio" | "within" | "floor" | "floorMeasured">): BenchRow {
    return { ...row, floor: "–", floorMeasured: Number.NaN, ratio: row.measured, within: row.measured <= row.budget };
}
