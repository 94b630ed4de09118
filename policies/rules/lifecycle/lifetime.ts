/** For how long a server is planned; every rule about retirements takes it. */
export interface Lifetime {
    readonly plannedYears: number;
}

/** Parameter and default of a rule about retirements. */
export const lifetime = {
    parameters: {
        plannedYears: {
            type: "integer",
            minimum: 1,
            maximum: 30,
            description: "Years for which the server is planned, counted from the day of the run.",
        },
    },
    defaults: { plannedYears: 5 },
} as const;

/** Last day of the planned lifetime, YYYY-MM-DD; of a leap day in other years a day that none is, which compares all the same. */
export function lastDay({ today, parameters }: { readonly today: string; readonly parameters: Lifetime }): string {
    return `${String(Number(today.slice(0, 4)) + parameters.plannedYears)}${today.slice(4)}`;
}
