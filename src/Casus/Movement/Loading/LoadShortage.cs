// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Movement;

/// <summary>What one more thing would need to go aboard.</summary>
internal static class LoadShortage
{
    private static readonly string[] Ordinals = ["a first", "a second", "a third", "a fourth", "a fifth", "a sixth", "a seventh", "an eighth", "a ninth", "a tenth"];

    /// <summary>A clause such as "a third kamaz-5350 needs 0.8 m more floor"; null when it would fit.</summary>
    internal static string? Of(HoldFit hold, in Cargo cargo, ReadOnlySpan<int> taken, double tonnes, double allowed)
    {
        var search = LoadSearch.Own;
        var level = LoadStanding.Stand(search, hold, taken);
        List<string> needs = [];
        if (hold.IsDrop && level >= hold.Most)
            needs.Add("one more platform than the aircraft drops");
        else if (!search.TryPut(cargo.Number, level))
            needs.Add(Room(search, hold, cargo.Number, level));
        if (tonnes + cargo.Mass > allowed + Skyline.Slack)
            needs.Add($"{CargoFit.Amount(tonnes + cargo.Mass - allowed)} t more");
        var count = taken[cargo.Number];
        var which = count < Ordinals.Length ? Ordinals[count] : "one more";
        return needs.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{which} {cargo.Type} needs {string.Join(" and ", needs)}");
    }

    private static string Room(LoadSearch search, HoldFit hold, int thing, int level)
    {
        if (level >= hold.Most)
            return "more things in one load than are planned for";
        var floor = hold.Length[thing] - search.FloorOpen(level, hold.Wide[thing]);
        var ramp = hold.Ramp > 0 ? hold.Length[thing] - search.RampRoom(level, hold.Wide[thing]) : double.PositiveInfinity;
        if (ramp <= Skyline.Slack)
            return $"{CargoFit.Amount(search.RampTonnes(level) + hold.Mass[thing] - hold.RampLoad)} t more on the ramp";
        return ramp < floor ? $"{CargoFit.Amount(ramp)} m more ramp" : $"{CargoFit.Amount(floor)} m more floor";
    }
}
