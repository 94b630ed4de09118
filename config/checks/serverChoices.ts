import { configPath } from "../configPath";
import type { PartialEnvironment } from "../partialEnvironment";
import type { Problem } from "../problem";
import { passphraseFaults, SHORTEST_PASSPHRASE } from "../passphraseRule";
import { problemAt } from "../problem";
import type { Check } from "./check";
import { entriesOf } from "./check";

/** Names of servers, and settings of one server that exclude each other. */
export const checkServerChoices: Check = (environment, { written }) => {
    const names = Object.keys(environment.servers ?? {});
    return [
        ...names.flatMap((name, index) => equalNames(name, names.slice(0, index))),
        ...names.flatMap((name) => nameOfDomain(name, environment)),
        ...names.flatMap((name) => describedTwice(name, written)),
        ...names.flatMap((name) => backwardWorkHours(name, environment)),
    ];
};

function equalNames(name: string, earlier: readonly string[]): readonly Problem[] {
    const same = earlier.find((other) => other.toLowerCase() === name.toLowerCase());
    if (same === undefined) return [];
    return [
        problemAt("MABS-CFG-402", configPath("mabs:servers", name), {
            expected: "names that differ in more than case",
            found: `${JSON.stringify(name)} beside ${JSON.stringify(same)}`,
        }),
    ];
}

function nameOfDomain(name: string, { domain }: PartialEnvironment): readonly Problem[] {
    if (name.toLowerCase() !== domain?.netBiosName?.toLowerCase()) return [];
    return [
        problemAt("MABS-CFG-424", configPath("mabs:servers", name), {
            expected: "another name than that of the domain",
            found: JSON.stringify(name),
            hint: `for example ${name.slice(0, 13)}01`,
        }),
    ];
}

function backwardWorkHours(name: string, { servers }: PartialEnvironment): readonly Problem[] {
    const { from, to } = servers?.[name]?.throttling?.workHours ?? {};
    // HH:MM sorts by time.
    if (from === undefined || to === undefined || from < to) return [];
    return [
        problemAt("MABS-CFG-428", configPath("mabs:servers", name, "throttling", "workHours", "to"), {
            expected: `a time after ${from}, the begin of the work hours`,
            found: JSON.stringify(to),
        }),
    ];
}

interface Exclusion {
    readonly id: "MABS-CFG-421" | "MABS-CFG-422" | "MABS-CFG-525";
    readonly block: string;
    readonly winner: string;
    readonly loser: string;
}

/** Pairs of keys of which only one can count. */
const exclusions: readonly Exclusion[] = [
    { id: "MABS-CFG-421", block: "image", winner: "galleryImageId", loser: "sku" },
    { id: "MABS-CFG-422", block: "storage", winner: "disks", loser: "diskSizeGiB" },
    { id: "MABS-CFG-525", block: "passphrase", winner: "value", loser: "length" },
];

function describedTwice(server: string, written: (path: string) => boolean): readonly Problem[] {
    return exclusions
        .filter(({ block, winner, loser }) =>
            [winner, loser].every((key) => written(configPath("mabs:servers", server, block, key))),
        )
        .map(({ id, block, winner, loser }) =>
            problemAt(id, configPath("mabs:servers", server, block, loser), {
                expected: `either \`${winner}\` or \`${loser}\``,
                found: "both",
                hint: `remove \`${loser}\``,
            }),
        );
}

const passphraseProblems = {
    short: { id: "MABS-CFG-507", expected: asciiText(), found: (text: string) => `${text.length} characters` },
    notAscii: { id: "MABS-CFG-508", expected: asciiText(), found: () => "other characters" },
    unsafe: {
        id: "MABS-CFG-526",
        expected: "no blank at an end, and none of ; # = \" ' [ ] < > & % ^ | ! ( ) `",
        found: () => "at least one of them",
    },
} as const;

function asciiText(): string {
    return `${SHORTEST_PASSPHRASE} or more printable ASCII characters`;
}

/** A pass phrase of your own, where its text is known: inside `pulumi up`. Its text is never repeated, not even a character of it. */
export const checkPassphrases: Check = ({ servers }) =>
    entriesOf(servers).flatMap(([name, server]) => {
        const text = server.passphrase?.value?.reveal?.();
        if (text === undefined) return [];
        const path = configPath("mabs:servers", name, "passphrase", "value");
        return passphraseFaults(text).map((fault) => {
            const { id, expected, found } = passphraseProblems[fault];
            return problemAt(id, path, {
                expected,
                found: found(text),
                hint: `pulumi config set --secret --path '${path}', or remove it and one is generated`,
            });
        });
    });
