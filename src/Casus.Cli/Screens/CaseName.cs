// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;

namespace Casus.Cli.Screens;

/// <summary>The name by which a user calls a case, and the options by which it was changed.</summary>
internal static class CaseName
{
    private const string Set = "--set";

    /// <summary>The name of the case of a run: pack and case.</summary>
    public static string Of(Run run) => $"{run.Scenario.Pack.Manifest.Id}/{run.Scenario.Case.Id}";

    /// <summary>The options that change the case as this run did, each with a space before it.</summary>
    public static string Changes(Run run) => string.Concat(
        run.Scenario.Changes.Select(each => each.Origin == Set ? $" {Set} {Quoted(each.ToString())}" : $" --with {each.Origin}").Distinct(StringComparer.Ordinal));

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
