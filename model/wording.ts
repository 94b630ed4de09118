import { parseArmId } from "./armId";

/** The last part of an ARM id, for a reader; a text that is no id stays as it is. */
export function nameOf(armId: string): string {
    return parseArmId(armId)?.name ?? armId;
}

/** `1 disk`, `2 disks`. */
export function counted(count: number, thing: string): string {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** Whole figures as people write them: `2,048`. Not by `Intl`, whose first use reads the data of all languages: 15 ms of a plan. */
export function grouped(value: number): string {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
