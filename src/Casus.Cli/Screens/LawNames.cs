// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Packs;

namespace Casus.Cli.Screens;

/// <summary>Writes the names of states where the law has their codes.</summary>
/// <param name="pack">The pack that knows the names.</param>
internal sealed partial class LawNames(Pack pack)
{
    /// <summary>The name of a state.</summary>
    public string Of(string state) => pack.NameOf(state);

    /// <summary>A text with the name of each member in the place of its code.</summary>
    public string In(string text) => Code().Replace(text, match => pack.Law.MemberOf(match.Value) is null ? match.Value : pack.NameOf(match.Value));

    [GeneratedRegex(@"\b[A-Z]{3}\b")]
    private static partial Regex Code();
}
