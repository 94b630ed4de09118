import { region } from "../../../facts/regions";
import { subnetRules } from "../../../facts/subnetRules";
import { type } from "../../types";
import type { StackResource } from "../resource";
import { mayBeInGroup, nameInAzure } from "../physicalNames";
import type { Server } from "../server";
import type { Stack } from "../stack";
import type { Viewpoint } from "./ends";
import type { Holder, Part } from "./part";
import { absent, here, holder, ofOthers, pathIn, readPart, reference, then, valueOf } from "./part";
import type { Range } from "./ranges";
import { addressRange, shownAs } from "./ranges";
import type { SecurityGroup } from "./readSecurityRules";
import { readSecurityGroup } from "./readSecurityRules";
import type { ReadRoute } from "./readRoutes";
import { readRouteTable } from "./readRoutes";
import { remembered } from "./remembered";
import { defaultRoutes } from "./routes";

/** Where a server stands in the network, as far as this program says it. */
export interface ServerNetwork {
    readonly stack: Stack;
    readonly server: Server;
    /** Interfaces, inside the machine or resources of their own. */
    readonly interfaces: Part<readonly Holder[]>;
    /** The IP configuration by which the server calls: the primary one of the primary interface. */
    readonly configuration: Part<Holder>;
    readonly subnet: Part<Holder>;
    readonly virtualNetwork: Part<StackResource>;
    /** Security groups of the primary interface and of its subnet; both have to let a connection pass. */
    readonly groups: readonly Part<SecurityGroup>[];
    /** Security groups of all interfaces and of their subnets. */
    readonly everyGroup: readonly Part<SecurityGroup>[];
    /** Routes of the subnet; without a table, none. */
    readonly routes: Part<readonly ReadRoute[]>;
    /** One object for all servers that stand in the same place: what holds for one of them holds for each. */
    readonly view: Viewpoint;
}

/** Where a server stands. */
export const serverNetwork = remembered((stack: Stack, server: Server): ServerNetwork => {
    const interfaces = readPart(() => interfacesOf(stack, server.machine));
    const first = then(interfaces, (all) => primary(stack, server.machine, all));
    const configuration = then(first, (one) => readPart(() => primaryConfiguration(one)));
    const subnet = then(configuration, (one) => readPart(() => subnetOf(stack, one)));
    const routes = readPart(() => routesOf(stack, subnet));
    const virtualNetwork = then(subnet, (one) => readPart(() => virtualNetworkOf(stack, one)));
    const groups = [groupOf(stack, first), groupOf(stack, subnet)];
    const view = viewpoint({ configuration, interfaces, routes, server, subnet, virtualNetwork });
    return {
        stack,
        server,
        interfaces,
        configuration,
        subnet,
        virtualNetwork,
        groups,
        everyGroup: everyGroup(stack, interfaces),
        routes,
        view: sharedView(stack, view, { configuration, groups, subnet }),
    };
});

const interfaceReference = { type: type.networkInterface, noun: "the network interface" } as const;
const subnetReference = { type: type.subnet, noun: "the subnet" } as const;
const groupReference = { type: type.networkSecurityGroup, noun: "the security group" } as const;
const tableReference = { type: type.routeTable, noun: "the route table" } as const;

function interfacesOf(stack: Stack, machine: StackResource): Part<readonly Holder[]> {
    const list = "networkProfile.networkInterfaces";
    const paths = machine.inputs.items(list).map((_item, index) => `${list}[${String(index)}].id`);
    const { outside, resources } = stack.follow(machine, paths, type.networkInterface);
    const inside = "networkProfile.networkInterfaceConfigurations";
    const own = machine.inputs.items(inside).map((_item, index) => holder(machine, `${inside}[${String(index)}]`));
    const all = [...resources.map((resource) => holder(resource)), ...own];
    if (all.length > 0) return here(all);
    const reason =
        outside.length === 0
            ? `the machine ${machine.name} names no network interface`
            : ofOthers(interfaceReference.noun, machine.inputs, paths[0] ?? list);
    return { kind: "outside", reason, path: list };
}

/** With several interfaces, the one that the machine or the interface itself calls primary; it may belong to others. */
function primary(stack: Stack, machine: StackResource, interfaces: readonly Holder[]): Part<Holder> {
    const [only] = interfaces;
    if (only === undefined) return absent;
    const list = "networkProfile.networkInterfaces";
    const items = machine.inputs.items(list);
    const inside = interfaces.filter(({ from }) => from === machine);
    if (items.length + inside.length < 2) return here(only);
    const unknown = items.flatMap((item) => (item.isUnknown("id") ? [`${item.path}.id`] : []));
    // Which of them is which cannot be told.
    if (unknown.length > 0) return { kind: "unknown", paths: unknown };
    const marked = items.findIndex((item) => !item.isUnknown("primary") && item.flag("primary") === true);
    const own = inside.find(({ inputs }) => inputs.flag("primary") === true);
    if (marked < 0 && (own !== undefined || items.length === 0)) return here(own ?? only);
    const path = `${list}[${String(Math.max(marked, 0))}].id`;
    return then(reference(stack, holder(machine), path, interfaceReference), (one) => here(holder(one)));
}

function primaryConfiguration(one: Holder): Part<Holder> {
    const all = one.inputs.items("ipConfigurations");
    const index = all.findIndex((item) => item.flag("primary") === true);
    return all.length === 0
        ? absent
        : here(holder(one.from, pathIn(one, `ipConfigurations[${String(Math.max(index, 0))}]`)));
}

/** Subnets of fixed names are no place for machines. */
export const fixedSubnetNames: ReadonlySet<string> = new Set(
    Object.values(subnetRules).flatMap(({ fixedName }) => (fixedName === null ? [] : [fixedName.toLowerCase()])),
);

function maySeatMachines(subnet: StackResource): boolean {
    return !fixedSubnetNames.has(nameInAzure(subnet)?.toLowerCase() ?? "");
}

/** A subnet is a resource of its own, or stands inside its network. */
function subnetOf(stack: Stack, configuration: Holder): Part<Holder> {
    const found = reference(stack, configuration, "subnet.id", subnetReference, maySeatMachines);
    if (found.kind === "here") return here(holder(found.value));
    const path = pathIn(configuration, "subnet.id");
    if (found.kind === "outside") return inlineByName(stack, configuration.from.inputs.text(path) ?? "") ?? found;
    return found.kind === "unknown" ? (inlineBySource(stack, configuration, path) ?? found) : found;
}

function inlineByName(stack: Stack, id: string): Part<Holder> | undefined {
    const [, networkId, name] = /^(.*)\/subnets\/([^/]+)$/i.exec(id) ?? [];
    const network = networkId === undefined ? undefined : stack.named(networkId, type.virtualNetwork);
    if (network === undefined || name === undefined) return undefined;
    const subnets = network.inputs.items("subnets");
    const index = subnets.findIndex((subnet) => subnet.text("name")?.toLowerCase() === name.toLowerCase());
    return index < 0 ? undefined : here(holder(network, `subnets[${String(index)}]`));
}

/** An ID that comes from a network with one subnet inside is that of this subnet. */
function inlineBySource(stack: Stack, configuration: Holder, path: string): Part<Holder> | undefined {
    const top = path.split(/[.[]/)[0] ?? "";
    const networks = (configuration.from.inputDependencies[top] ?? [])
        .map((urn) => stack.at(urn))
        .filter((source) => source?.type === type.virtualNetwork);
    const [network, another] = networks;
    if (network === undefined || another !== undefined || network.inputs.isUnknown("subnets")) return undefined;
    const possible = network.inputs
        .items("subnets")
        .map((subnet, index) => ({ name: subnet.isUnknown("name") ? "" : (subnet.text("name") ?? ""), index }))
        .filter(({ name }) => !fixedSubnetNames.has(name.toLowerCase()));
    const [only, other] = possible;
    return only === undefined || other !== undefined
        ? undefined
        : here(holder(network, `subnets[${String(only.index)}]`));
}

/** The network of a subnet. @throws UnknownUntilCreated */
export function virtualNetworkOf(stack: Stack, subnet: Holder): Part<StackResource> {
    if (subnet.at !== "") return here(subnet.from);
    const input = "virtualNetworkName";
    const networks = stack.ofType(type.virtualNetwork);
    if (subnet.inputs.isUnknown(input)) {
        const sources = subnet.from.inputDependencies[input] ?? [];
        const [network] = networks.filter(({ urn }) => sources.includes(urn));
        return network === undefined ? { kind: "unknown", paths: [input] } : here(network);
    }
    const name = subnet.inputs.text(input);
    const group = subnet.inputs.knownText("resourceGroupName");
    const network = networks.find(
        (one) => nameInAzure(one)?.toLowerCase() === name?.toLowerCase() && mayBeInGroup(one, group),
    );
    return network === undefined
        ? {
              kind: "outside",
              reason: ofOthers("the virtual network", subnet.inputs, input),
              path: input,
          }
        : here(network);
}

function groupOf(stack: Stack, part: Part<Holder>): Part<SecurityGroup> {
    return then(part, (holding) => {
        const group = reference(stack, holding, "networkSecurityGroup.id", groupReference);
        return then(group, (resource) => readSecurityGroup(stack, resource));
    });
}

function everyGroup(stack: Stack, interfaces: Part<readonly Holder[]>): readonly Part<SecurityGroup>[] {
    if (interfaces.kind !== "here") return [interfaces];
    const subnets = interfaces.value.flatMap((one) => subnetsOf(stack, one));
    const parts = [...interfaces.value.map(here<Holder>), ...subnets].map((part) => groupOf(stack, part));
    // Interfaces of one subnet share its group.
    return parts.filter((part, index) => {
        const group = valueOf(part);
        return group === undefined || parts.findIndex((other) => valueOf(other) === group) === index;
    });
}

/** The subnets of an interface. */
export function subnetsOf(stack: Stack, one: Holder): readonly Part<Holder>[] {
    const list = "ipConfigurations";
    if (one.inputs.isUnknown(list)) return [{ kind: "unknown", paths: [pathIn(one, list)] }];
    return one.inputs
        .items(list)
        .map((_item, index) =>
            readPart(() => subnetOf(stack, holder(one.from, pathIn(one, `${list}[${String(index)}]`)))),
        );
}

function routesOf(stack: Stack, subnet: Part<Holder>): Part<readonly ReadRoute[]> {
    const table = then(subnet, (holding) => reference(stack, holding, "routeTable.id", tableReference));
    return table.kind === "absent" ? here([]) : then(table, (resource) => readRouteTable(stack, resource));
}

const viewsOf = remembered((_stack, _key: Stack) => new Map<string, Viewpoint>());

/** The view of the first server in that place. Where the place is not known, each server has its own. */
function sharedView(
    stack: Stack,
    view: Viewpoint,
    { configuration, groups, subnet }: Pick<ServerNetwork, "configuration" | "groups" | "subnet">,
): Viewpoint {
    const id = configuration.kind === "here" ? knownText(configuration.value, "subnet.id") : undefined;
    const seat = subnet.kind === "here" ? `${subnet.value.from.urn} ${subnet.value.at}` : id;
    if (seat === undefined || groups.some(({ kind }) => kind === "unknown")) return view;
    const guards = groups.map((part) => (part.kind === "outside" ? part.reason : valueOf(part)?.resource.urn));
    const { local, applicationGroups: own, region: place } = view;
    const key = JSON.stringify([seat, guards, local, [...own.ids].sort(), own.complete, place]);
    const views = viewsOf(stack, stack);
    const shared = views.get(key) ?? view;
    views.set(key, shared);
    return shared;
}

type Known = Pick<ServerNetwork, "configuration" | "interfaces" | "routes" | "server" | "subnet" | "virtualNetwork">;

function viewpoint({ configuration, interfaces, routes, server, subnet, virtualNetwork }: Known): Viewpoint {
    const own = valueOf(routes);
    return {
        local: localRange(valueOf(configuration), valueOf(subnet)),
        applicationGroups: applicationGroups(valueOf(interfaces) ?? []),
        hasOwnDefaultRoute: own === undefined ? undefined : defaultRoutes(own).length > 0,
        region: regionOf([...(valueOf(interfaces) ?? []).map(({ from }) => from), server.machine]),
        networkRanges: networkRanges(valueOf(virtualNetwork)),
    };
}

function localRange(configuration: Holder | undefined, subnet: Holder | undefined): Range | undefined {
    return knownRange(configuration, "privateIPAddress") ?? subnetRange(subnet);
}

/** The range of a subnet; undefined where it has several, or none that is known. */
export function subnetRange(subnet: Holder | undefined): Range | undefined {
    if (knownText(subnet, "addressPrefix") !== undefined) return knownRange(subnet, "addressPrefix");
    const [only, another] = knownRanges(subnet?.inputs, "addressPrefixes");
    return another === undefined ? only : undefined;
}

function knownRange(holding: Holder | undefined, path: string): Range | undefined {
    return holding === undefined
        ? undefined
        : shownAs(addressRange(knownText(holding, path) ?? ""), holding.inputs.instead(path));
}

/** The ranges of a list of texts, as far as they are known. */
export function knownRanges(inputs: StackResource["inputs"] | undefined, path: string): readonly Range[] {
    if (inputs === undefined || inputs.isUnknown(path)) return [];
    return inputs.items(path).flatMap((item) => {
        const range = item.isUnknown("") ? undefined : addressRange(item.text("") ?? "");
        return range === undefined ? [] : [shownAs(range, item.instead(""))];
    });
}

function networkRanges(network: StackResource | undefined): readonly Range[] {
    return knownRanges(network?.inputs, "addressSpace.addressPrefixes");
}

function knownText(holding: Holder | undefined, path: string): string | undefined {
    return holding === undefined || holding.inputs.isUnknown(path) ? undefined : holding.inputs.text(path);
}

/** The texts of a list that are known. */
export function knownTexts(inputs: StackResource["inputs"] | undefined, path: string): readonly string[] {
    if (inputs === undefined || inputs.isUnknown(path)) return [];
    return inputs.items(path).flatMap((item) => (item.isUnknown("") ? [] : (item.text("") ?? [])));
}

function regionOf(resources: readonly StackResource[]): string | undefined {
    for (const { inputs } of resources) {
        const text = inputs.isUnknown("location") ? undefined : inputs.text("location");
        if (text !== undefined) return region(text)?.name;
    }
    return undefined;
}

function applicationGroups(interfaces: readonly Holder[]): Viewpoint["applicationGroups"] {
    const ids = new Set<string>();
    let complete = interfaces.length > 0;
    for (const { inputs } of interfaces) {
        if (inputs.isUnknown("ipConfigurations")) return { ids, complete: false };
        for (const configuration of inputs.items("ipConfigurations")) {
            const list = "applicationSecurityGroups";
            if (configuration.isUnknown("") || configuration.isUnknown(list)) complete = false;
            else
                for (const group of configuration.items(list)) {
                    const id = group.isUnknown("id") ? undefined : group.text("id");
                    if (id === undefined) complete = false;
                    else ids.add(id.toLowerCase());
                }
        }
    }
    return { ids, complete };
}
