import assert from "node:assert/strict";
import { checkResource } from "../../../facts/armTypes/checkResource";
import { validResources } from "./validResources";

interface Place {
    readonly token: string;
    readonly path: readonly string[];
}

/** Every property of every sound resource, at any depth. */
const places: readonly Place[] = Object.entries(validResources).flatMap(([token, inputs]) =>
    pathsIn(inputs).map((path) => ({ token, path })),
);

/** Places where ARM takes anything: maps of texts, and the settings of an extension. */
const free = /^(tags|settings|protectedSettings|extensionProperties|actions\.customProperties)\./;

function pathsIn(value: unknown): readonly (readonly string[])[] {
    if (typeof value !== "object" || value === null) {
        return [];
    }
    return Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [[name]]),
        ...pathsIn(inner).map((path) => [name, ...path]),
    ]);
}

/** A copy in which `change` has worked on the owner of the property at `path`. */
function changed({ token, path }: Place, change: (owner: Record<string, unknown>, name: string) => void): object {
    const copy = structuredClone(validResources[token] ?? {});
    const owner = path.slice(0, -1).reduce<object>((object, step) => Reflect.get(object, step) as object, copy);
    change(owner as Record<string, unknown>, path.at(-1) ?? "");
    return copy;
}

function unnoticed(notices: (place: Place) => boolean): readonly string[] {
    return places.filter((place) => !notices(place)).map(({ token, path }) => `${token} ${path.join(".")}`);
}

describe("one mistake anywhere in a sound resource", () => {
    it("covers hundreds of properties", () => {
        assert.ok(places.length > 500, String(places.length));
    });

    it("is found when a property is misspelt, with the right name", () => {
        const missed = unnoticed((place) => {
            const inputs = changed(place, (owner, name) => {
                owner[`${name}z`] = owner[name];
                Reflect.deleteProperty(owner, name);
            });
            const findings = checkResource(`azure-native:${place.token}`, inputs) ?? [];
            const isDiscriminator =
                /Type$/.test(place.path.at(-1) ?? "") && findings.some(({ code }) => code === "missing");
            return (
                isDiscriminator ||
                findings.some(({ code, nearest }) => code === "unknown-property" && nearest === place.path.at(-1))
            );
        });
        assert.deepEqual(
            missed.filter((line) => !free.test(line.split(" ").slice(1).join(" "))),
            [],
        );
    });

    it("is found when a value has another type", () => {
        const missed = unnoticed((place) => {
            const inputs = changed(place, (owner, name) => {
                owner[name] = typeof owner[name] === "boolean" ? "true" : true;
            });
            return (
                checkResource(`azure-native:${place.token}`, inputs)?.some(({ code }) => code === "wrong-type") ?? false
            );
        });
        assert.deepEqual(missed.map((line) => line.split(" ").slice(1).join(" ")).sort(), [
            "protectedSettings",
            "protectedSettings.commandToExecute",
            "protectedSettings.fileUris",
            "settings",
            "settings.timestamp",
        ]);
    });
});
