type Dimension = Readonly<Record<string, number>>;

/** Spellings of units, as multiples of the unit of the key. GB counts as GiB, as Azure sizes its disks. */
const dimensions: Readonly<Record<string, Dimension>> = {
    GiB: {
        mb: 1 / 1024,
        mib: 1 / 1024,
        g: 1,
        gb: 1,
        gib: 1,
        t: 1024,
        tb: 1024,
        tib: 1024,
        pb: 1024 ** 2,
        pib: 1024 ** 2,
    },
    minutes: {
        s: 1 / 60,
        sec: 1 / 60,
        second: 1 / 60,
        seconds: 1 / 60,
        m: 1,
        min: 1,
        minute: 1,
        minutes: 1,
        h: 60,
        hr: 60,
        hour: 60,
        hours: 60,
        d: 1440,
        day: 1440,
        days: 1440,
    },
    hours: { min: 1 / 60, minute: 1 / 60, minutes: 1 / 60, h: 1, hr: 1, hour: 1, hours: 1, d: 24, day: 24, days: 24 },
    days: {
        h: 1 / 24,
        hour: 1 / 24,
        hours: 1 / 24,
        d: 1,
        day: 1,
        days: 1,
        w: 7,
        week: 7,
        weeks: 7,
        month: 30,
        months: 30,
        y: 365,
        year: 365,
        years: 365,
    },
    percent: { "%": 1, percent: 1 },
};

const quantity = /^(?<number>[0-9][0-9.,_' ]*?)\s*(?<unit>[A-Za-z%]*)$/;

/**
 * The number that a text with a unit means, in the unit of the key, rounded up: 1536 for `1.5TB` where GiB are wanted.
 * Undefined for what is no quantity of this dimension.
 */
export function quantityIn(unit: string | undefined, text: string): number | undefined {
    const parts = quantity.exec(text.trim())?.groups;
    const number = Number((parts?.["number"] ?? "").replace(/[,_' ](?=[0-9]{3}(?![0-9]))/g, ""));
    const spelling = (parts?.["unit"] ?? "").toLowerCase();
    if (parts === undefined || !Number.isFinite(number)) return undefined;
    const factor = spelling === "" ? 1 : (dimensions[unit ?? ""]?.[spelling] ?? (spelling === unit ? 1 : undefined));
    return factor === undefined ? undefined : Math.ceil(number * factor);
}
