import { type } from "../../types";
import { UnknownUntilCreated } from "../inputs";
import type { Inputs } from "../inputs";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";
import type { Access } from "./decision";
import type { End } from "./ends";
import { RuleReader } from "./entries";
import { shownText } from "./shownText";
import type { ApplicationRule, NetworkRule } from "./firewallRules";

/** Where a rule of a firewall stands. */
export interface RuleContext {
    readonly stack: Stack;
    /** The resource whose inputs hold the rule. */
    readonly from: StackResource;
    readonly collection: Inputs;
    /** Property that holds the protocols of a network rule: the firewall's own rules and those of a policy differ. */
    readonly protocols: string;
}

/** A rule about addresses and ports. */
export function readNetworkRule(context: RuleContext, inputs: Inputs): NetworkRule {
    const reader = new RuleReader(inputs);
    const common = commonOf(context, inputs, reader);
    if (inputs.isUnknown("") || inputs === context.collection) return unknownRule(common, inputs);
    const lower = (path: string): NetworkRule["fqdns"] =>
        reader.texts(path).map((entry) => (typeof entry === "string" ? entry.toLowerCase() : entry));
    return {
        ...common,
        kind: "network",
        sources: [...reader.ends("sourceAddresses"), ...groups(context, inputs, "sourceIpGroups")],
        destinations: [...reader.ends("destinationAddresses"), ...groups(context, inputs, "destinationIpGroups")],
        fqdns: lower("destinationFqdns"),
        protocols: lower(context.protocols),
        ports: reader.ports("destinationPorts"),
        doubtful: reader.doubtful,
    };
}

/** A rule about names. */
export function readApplicationRule(context: RuleContext, inputs: Inputs): ApplicationRule {
    const reader = new RuleReader(inputs);
    return {
        ...commonOf(context, inputs, reader),
        kind: "application",
        sources: [...reader.ends("sourceAddresses"), ...groups(context, inputs, "sourceIpGroups")],
        destinations: reader.ends("destinationAddresses"),
        fqdns: reader.texts("targetFqdns"),
        fqdnTags: reader.texts("fqdnTags"),
        urls: reader.texts("targetUrls"),
        hasCategories: inputs.has("webCategories"),
        protocols: reader
            .objects("protocols")
            .map((protocol) => protocol && protocolOf(new RuleReader(protocol, reader))),
        terminatesTls: reader.has("terminateTLS") ? reader.flag("terminateTLS") : false,
        doubtful: reader.doubtful,
    };
}

/** Without a port, that of the protocol. */
function protocolOf(reader: RuleReader): string | undefined {
    const kind = reader.word("protocolType");
    const port = reader.has("port") ? reader.number("port") : usualPorts[kind ?? ""];
    return kind === undefined || port === undefined ? undefined : `${kind}:${String(port)}`;
}

const usualPorts: Readonly<Record<string, number>> = { http: 80, https: 443 };

type Common = Pick<NetworkRule, "title" | "access" | "isPlaced" | "at" | "doubtful">;

function commonOf({ collection }: RuleContext, inputs: Inputs, reader: RuleReader): Common {
    const ofCollection = new RuleReader(collection);
    const isKnown = !inputs.isUnknown("") && inputs !== collection;
    return {
        title: isKnown ? shownText(inputs, "name", "a rule") : "a rule",
        access: collection.isUnknown("") ? undefined : accessOf(ofCollection.word("action.type")),
        isPlaced: true,
        at: { inputs, path: "" },
        doubtful: reader.doubtful,
    };
}

function accessOf(action: string | undefined): Access | undefined {
    return action === "allow" ? "Allow" : action === "deny" ? "Deny" : undefined;
}

/** Of which nothing but its place is known. */
function unknownRule(common: Common, inputs: Inputs): NetworkRule {
    const nothing: End = { kind: "unknown", path: inputs.path };
    return {
        ...common,
        kind: "network",
        sources: [nothing],
        destinations: [nothing],
        fqdns: [],
        protocols: ["any"],
        ports: ["unknown"],
        doubtful: [inputs.path],
    };
}

/** The addresses of IP groups; those of others are not known here. */
function groups({ from, stack }: RuleContext, inputs: Inputs, path: string): readonly End[] {
    if (!inputs.has(path)) return [];
    const prefix = inputs.path === "" ? path : `${inputs.path}.${path}`;
    if (inputs.isUnknown(path)) return [{ kind: "unknown", path: prefix }];
    return inputs.items(path).flatMap((_item, index) => {
        const full = `${prefix}[${String(index)}]`;
        const group = groupAt(stack, from, full);
        return group === undefined
            ? [{ kind: "unknown" as const, path: full }]
            : new RuleReader(group.inputs).ends("ipAddresses");
    });
}

function groupAt(stack: Stack, from: StackResource, path: string): StackResource | undefined {
    try {
        return stack.follow(from, [path], type.ipGroup).resources[0];
    } catch (error) {
        if (!(error instanceof UnknownUntilCreated)) throw error;
        return undefined;
    }
}
