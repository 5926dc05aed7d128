// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;

namespace Casus.Cli.Screens;

/// <summary>The name by which a user calls a case, and the options by which it was changed.</summary>
internal static class CaseName
{
    private const string Set = "--set";
    private const string Lines = "--lines";

    /// <summary>The name of the case of a run: pack and case.</summary>
    public static string Of(Run run) => Of(run.Scenario);

    /// <summary>The name of the case of a scenario: pack and case.</summary>
    public static string Of(Scenario scenario) => $"{scenario.Pack.Manifest.Id}/{scenario.Case.Id}";

    /// <summary>The options that change the case as this run did, each with a space before it. A table of lines is no change that every command takes, and is left out.</summary>
    public static string Changes(Run run) => Changes(run.Scenario);

    /// <summary>The same for a scenario.</summary>
    public static string Changes(Scenario scenario) => string.Concat(
        scenario.Changes.Where(each => each.Origin != Lines).Select(each => each.Origin == Set ? $" {Set} {Quoted(each.ToString())}" : $" --with {each.Origin}").Distinct(StringComparer.Ordinal));

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
