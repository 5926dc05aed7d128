// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Loads;

/// <summary>What is said of a load.</summary>
internal static class LoadText
{
    /// <summary>How often and in what: "12 × Il-76".</summary>
    public static string Head(LoadFigure load) => $"{Phrase.Count(load.Times)}\u00a0×\u00a0{load.Aircraft}";

    /// <summary>What is aboard and how much of the aircraft it takes.</summary>
    public static string Sums(LoadFigure load)
    {
        List<string> aboard = [];
        if (load.Things.Length > 0)
            aboard.AddRange(Names(load));
        if (load.Persons > 0)
            aboard.Add(Phrase.Count(load.Persons, "person", "people") + (load.UpperPersons > 0 && load.MainPersons > 0 ? $" ({Phrase.Count(load.UpperPersons)} in seats of their own)" : load.UpperPersons > 0 ? " in seats of their own" : string.Empty));
        if (load.Stores > 0)
            aboard.Add($"{Svg.N(load.Stores)}\u00a0t of stores");
        return $"{(aboard.Count == 0 ? "nothing" : Phrase.List(aboard))}: {Tonnes(load)}, {Phrase.Percent(load.FloorUsed)} of the floor";
    }

    /// <summary>Tonnes aboard and allowed.</summary>
    public static string Tonnes(LoadFigure load) => $"{Svg.N(load.Tonnes)} of {Svg.N(load.Allowed)}\u00a0t";

    /// <summary>The vehicles by name.</summary>
    public static string Vehicles(LoadFigure load) => load.Things.IsEmpty ? "none" : string.Join(", ", Names(load));

    /// <summary>People, and how many of them sit above.</summary>
    public static string People(LoadFigure load) =>
        load.UpperPersons == 0 ? Phrase.Count(load.Persons) : $"{Phrase.Count(load.Persons)}, of them {Phrase.Count(load.UpperPersons)} in seats of their own";

    /// <summary>Names do not give their plural, so "2 × lorry".</summary>
    private static IEnumerable<string> Names(LoadFigure load) =>
        load.Things.GroupBy(each => each.Name, StringComparer.Ordinal).Select(group => $"{Phrase.Count(group.Count())}\u00a0×\u00a0{group.Key}");
}
