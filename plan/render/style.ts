import picocolors from "picocolors";

/** What a piece of text means; the terminal decides how that looks. */
export interface Style {
    heading(text: string): string;
    strong(text: string): string;
    quiet(text: string): string;
    good(text: string): string;
    warning(text: string): string;
    danger(text: string): string;
}

/** Colours for a terminal; plain text for a file, a pipe or with `NO_COLOR`. */
export function styleFor(enabled: boolean): Style {
    const colors = picocolors.createColors(enabled);
    return {
        heading: (text) => colors.bold(colors.cyan(text)),
        strong: (text) => colors.bold(text),
        quiet: (text) => colors.dim(text),
        good: (text) => colors.green(text),
        warning: (text) => colors.yellow(text),
        danger: (text) => colors.red(text),
    };
}
