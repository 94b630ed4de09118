import type { Environment } from "../../config/environment.generated";
import { zeroHostBits } from "../../config/formats";
import { problemAt, type Problem } from "../../config/problem";
import { ifReadable } from "../../config/unreadableParts";
import { subnetRules, usableAddresses } from "../../facts/subnetRules";
import { addressPlan, freeRangeFor, type PlannedSubnet } from "../addressPlan";
import { containsRange, formatRange } from "../ipRange";
import { addressRequest } from "../network";
import type { SubnetKey } from "../types/network";
import { describeRange, namedRange, overlapsWithin, type NamedRange } from "./namedRange";
import { LABELS, ownSpaces } from "./networkRanges";
import { runChecks, type EnvironmentCheck } from "./runChecks";

/** Subnets of a network that the environment makes: room, place, size, overlap. */
export const checkSubnets: EnvironmentCheck = (environment) =>
    environment.network.addressSpace === undefined
        ? []
        : runChecks(environment, [withoutRoom, outside, overlapping, tooSmall, managementSubnet]);

const plannedSubnets = (environment: Environment): readonly PlannedSubnet[] => addressPlan(addressRequest(environment));

const withoutRoom: EnvironmentCheck = (environment) =>
    plannedSubnets(environment).flatMap((subnet) => subnetWithoutRoom(environment, subnet));

const overlapping: EnvironmentCheck = (environment) =>
    overlapsWithin(subnetsByOrigin(plannedSubnets(environment)), ({ path }) => hintFor(environment, path));

const tooSmall: EnvironmentCheck = (environment) =>
    plannedSubnets(environment).flatMap((subnet) => plannedTooSmall(environment, subnet));

const pathOf = (key: string): string => `mabs:network.subnets.${key}`;

/** Seats first, so that an overlap is reported at the range that somebody wrote. */
function subnetsByOrigin(plan: readonly PlannedSubnet[]): readonly NamedRange[] {
    return [...plan]
        .sort((a, b) => Number(a.origin === "configuration") - Number(b.origin === "configuration"))
        .flatMap(({ key, range }) => (range === undefined ? [] : [{ path: pathOf(key), label: LABELS[key], range }]));
}

function hintFor(environment: Environment, path: string): { readonly hint?: string } {
    const key = (["server", "privateEndpoints", "firewall", "bastion"] as const).find((name) => pathOf(name) === path);
    // A hint is no reason to keep silent about a mistake: without the rest of the network there is none.
    const [free] = ifReadable(() => (key === undefined ? [] : [freeRangeFor(addressRequest(environment), key)]));
    return free === undefined ? {} : { hint: `write ${free}, which is free` };
}

function subnetWithoutRoom(environment: Environment, { key, range, origin }: PlannedSubnet): readonly Problem[] {
    if (range !== undefined || origin === "configuration") {
        return [];
    }
    const spaces = environment.network.addressSpace ?? [];
    const free = freeRangeFor(addressRequest(environment), key);
    return [
        problemAt("MABS-CFG-315", "mabs:network.addressSpace", {
            expected: `room for the ${LABELS[key]} beside the places of the others; a /24 has room for all`,
            found: spaces.join(", "),
            hint:
                free === undefined
                    ? `${enlarged(spaces)}, or append a second range`
                    : `enlarge the range, or write ${pathOf(key)}: ${free}, which is free now`,
        }),
    ];
}

/** The way to more room: the /24 around a single smaller range has a place for every subnet. */
function enlarged(spaces: readonly string[]): string {
    const [address = "", prefixLength] = (spaces[0] ?? "").split("/");
    const around = zeroHostBits(`${address}/24`);
    return spaces.length === 1 && Number(prefixLength) > 24 && around !== undefined
        ? `write addressSpace: [${around}]`
        : "enlarge the range";
}

/** Ranges that the configuration gives, wanted or not. */
function givenSubnets({ network }: Environment): readonly (NamedRange & { readonly key: SubnetKey })[] {
    return (["server", "privateEndpoints", "firewall", "bastion"] as const).flatMap((key) =>
        namedRange(pathOf(key), LABELS[key], network.subnets[key]).map((named) => ({ ...named, key })),
    );
}

function outside(environment: Environment): readonly Problem[] {
    const spaces = ownSpaces(environment.network);
    return givenSubnets(environment)
        .filter(({ range }) => !spaces.some((space) => containsRange(space.range, range)))
        .map((subnet) =>
            problemAt("MABS-CFG-303", subnet.path, {
                expected: `a range inside ${spaces.map(({ range }) => formatRange(range)).join(" or ")}`,
                found: describeRange(subnet),
                ...hintFor(environment, subnet.path),
            }),
        );
}

function plannedTooSmall(environment: Environment, { key, range, origin }: PlannedSubnet): readonly Problem[] {
    if (range === undefined) {
        return [];
    }
    const path = origin === "configuration" ? pathOf(key) : "mabs:network.addressSpace";
    const servers = Object.keys(environment.servers).length;
    return subnetTooSmall({ path, label: LABELS[key], range }, key, servers).map((problem) => ({
        ...problem,
        ...hintFor(environment, path),
    }));
}

/** Whether a subnet is too small for its purpose; also asked about subnets that exist. */
export function subnetTooSmall(subnet: NamedRange, key: SubnetKey, serverCount: number): readonly Problem[] {
    const { maxPrefixLength, advisedPrefixLength } = subnetRules[key];
    const { prefixLength } = subnet.range;
    const usable = usableAddresses(prefixLength);
    if (prefixLength <= maxPrefixLength && (key !== "server" || usable >= serverCount)) {
        return [];
    }
    const advice = advisedPrefixLength < maxPrefixLength ? `, /${String(advisedPrefixLength)} advised` : "";
    const expected =
        prefixLength > maxPrefixLength
            ? `/${String(maxPrefixLength)} or larger${advice}`
            : `${String(serverCount)} usable addresses, one for each server, beside the five that Azure keeps`;
    return [
        problemAt("MABS-CFG-304", subnet.path, {
            expected,
            found: `${describeRange(subnet)}, ${String(Math.max(0, usable))} usable addresses`,
        }),
    ];
}

/** Firewalls of the tiers Standard and Premium are managed from outside; only the tier Basic would need the subnet. */
function managementSubnet({ network }: Environment): readonly Problem[] {
    const { firewallManagement } = network.subnets;
    return firewallManagement === undefined
        ? []
        : [
              problemAt("MABS-CFG-316", pathOf("firewallManagement"), {
                  expected: "no range: firewalls of the tiers Standard and Premium have no management subnet",
                  found: firewallManagement,
                  hint: "remove the key",
              }),
          ];
}
