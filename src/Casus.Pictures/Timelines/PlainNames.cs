// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Packs;

namespace Casus.Pictures.Timelines;

/// <summary>Puts the names of units, airfields, aircraft types and members in the place of their ids, for readers who do not know the pack.</summary>
public static partial class PlainNames
{
    /// <summary>The text with names.</summary>
    public static string In(string text, Pack pack) => Word().Replace(text, match => Of(match.Value, pack));

    /// <summary>The name of a unit, an airfield, an aircraft type or a member, or the word itself.</summary>
    public static string Of(string id, Pack pack) =>
        pack.Airfields.TryGetValue(id, out var airfield) ? airfield.Name
        : pack.Units.FirstOrDefault(unit => unit.Id == id) is { } unit ? unit.Name
        : pack.AircraftTypes.TryGetValue(id, out var type) ? type.Name
        : pack.Law.Members.Any(member => member.Country == id) ? pack.NameOf(id)
        : id;

    // Ids are words of letters, digits and inner hyphens; one that ends a sentence is not to take the full stop with it.
    [GeneratedRegex(@"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")]
    private static partial Regex Word();
}
