import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { subnetRules, usableAddresses } from "../../facts/subnetRules";
import { addressPlan, freeRangeFor, type PlannedSubnet } from "../addressPlan";
import { containsRange, formatRange } from "../ipRange";
import { addressRequest } from "../network";
import type { SubnetKey } from "../types/network";
import { describeRange, namedRange, overlapsWithin, type NamedRange } from "./namedRange";
import { LABELS, ownSpaces } from "./networkRanges";

/** Subnets of a network that the environment makes: room, place, size, overlap. */
export function checkSubnets(environment: Environment): readonly Problem[] {
    if (environment.network.addressSpace === undefined) {
        return [];
    }
    const plan = addressPlan(addressRequest(environment));
    return [
        ...plan.flatMap((subnet) => withoutRoom(environment, subnet)),
        ...outside(environment),
        ...overlapsWithin(subnetsByOrigin(plan), ({ path }) => hintFor(environment, path)),
        ...plan.flatMap((subnet) => tooSmall(environment, subnet)),
        ...managementSubnet(environment),
    ];
}

const pathOf = (key: string): string => `mabs:network.subnets.${key}`;

/** Seats first, so that an overlap is reported at the range that somebody wrote. */
function subnetsByOrigin(plan: readonly PlannedSubnet[]): readonly NamedRange[] {
    return [...plan]
        .sort((a, b) => Number(a.origin === "configuration") - Number(b.origin === "configuration"))
        .flatMap(({ key, range }) => (range === undefined ? [] : [{ path: pathOf(key), label: LABELS[key], range }]));
}

function hintFor(environment: Environment, path: string): { readonly hint?: string } {
    const key = (["server", "privateEndpoints", "firewall", "bastion"] as const).find((name) => pathOf(name) === path);
    const free = key === undefined ? undefined : freeRangeFor(addressRequest(environment), key);
    return free === undefined ? {} : { hint: `write ${free}, which is free` };
}

function withoutRoom(environment: Environment, { key, range, origin }: PlannedSubnet): readonly Problem[] {
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
                    ? "enlarge the range, or append a second one"
                    : `enlarge the range, or write ${pathOf(key)}: ${free}, which is free now`,
        }),
    ];
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

function tooSmall(environment: Environment, { key, range, origin }: PlannedSubnet): readonly Problem[] {
    if (range === undefined) {
        return [];
    }
    const path = origin === "configuration" ? pathOf(key) : "mabs:network.addressSpace";
    const servers = Object.keys(environment.servers).length;
    return subnetTooSmall({ path, label: LABELS[key], range }, key, servers);
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
