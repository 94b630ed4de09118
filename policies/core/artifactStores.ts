import { type } from "../types";
import { nameInAzure } from "./physicalNames";
import { componentTypes, type StackResource } from "./resource";
import type { Stack } from "./stack";

/** Component of this project that holds what runs in the servers. */
const storeComponent = "mabs:index:ArtifactStore";

const remembered = new WeakMap<Stack, readonly StackResource[]>();

/**
 * Storage accounts that the scripts of backup servers come from: made by a component of ours, named in the URI of a script, or holding what a Custom Script
 * Extension or a run command of a server waits for. A URI that is not known yet counts as not there: the others decide.
 */
export function artifactAccounts(stack: Stack): readonly StackResource[] {
    // Asked for every time: as long as the servers are not certain, their stores are not.
    const { servers } = stack;
    const known = remembered.get(stack);
    if (known !== undefined) return known;
    const scripts = servers.flatMap((server) =>
        [type.virtualMachineExtension, type.runCommand].flatMap((child) => server.children(child).filter(runsScript)),
    );
    const names = new Set(scripts.flatMap(accountsInUris));
    const sources = new Set(scripts.flatMap((script) => [...script.dependencies, ...allInputDependencies(script)]));
    const holders = [...sources].map((urn) => stack.at(urn)).filter((resource) => resource !== undefined);
    const accounts = stack.ofType(type.storageAccount).filter((account) => {
        const name = nameInAzure(account)?.toLowerCase();
        return (
            componentTypes(account.urn).at(-1) === storeComponent ||
            (name !== undefined && names.has(name)) ||
            sources.has(account.urn) ||
            holders.some((holder) => liesIn(holder, account))
        );
    });
    remembered.set(stack, accounts);
    return accounts;
}

/** Whether a blob, a container or the like lies in a storage account. A name that is not known yet is told by what it comes from. */
export function liesIn(child: StackResource, account: StackResource): boolean {
    if (child.inputs.isUnknown("accountName"))
        return (child.inputDependencies["accountName"] ?? []).includes(account.urn);
    const name = child.inputs.has("accountName") ? child.inputs.text("accountName") : undefined;
    return name !== undefined && name.toLowerCase() === nameInAzure(account)?.toLowerCase();
}

function runsScript({ type: token, inputs }: StackResource): boolean {
    if (token === type.runCommand || inputs.isUnknown("type")) return token === type.runCommand;
    return inputs.text("type")?.toLowerCase() === "customscriptextension";
}

function allInputDependencies({ inputDependencies }: StackResource): readonly string[] {
    return Object.values(inputDependencies).flat();
}

/** Account names in the URIs of a script. */
function accountsInUris({ inputs }: StackResource): readonly string[] {
    const lists = ["settings.fileUris", "protectedSettings.fileUris"].flatMap((list) =>
        inputs.isUnknown(list) ? [] : inputs.items(list),
    );
    const uris = lists.flatMap((uri) => (uri.isUnknown("") ? [] : [uri.text("")]));
    const source = inputs.isUnknown("source.scriptUri") ? undefined : inputs.text("source.scriptUri");
    return [...uris, source].flatMap(
        (uri) => /^https:\/\/([a-z0-9]{3,24})\.blob\./i.exec(uri ?? "")?.[1]?.toLowerCase() ?? [],
    );
}
