// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>Says why a line flew in so many loads, and not in the fewest.</summary>
internal static class MovementLoadReasons
{
    /// <summary>A sentence for each reason.</summary>
    /// <param name="account">The account of the line, without its reasons.</param>
    /// <param name="nameOf">Name of an aircraft type, a vehicle type or an airfield by its id.</param>
    internal static ImmutableArray<string> Of(LineLoads account, Func<string, string> nameOf)
    {
        var said = ImmutableArray.CreateBuilder<string>();
        var used = account.Used.ToArray();
        foreach (var each in used)
            said.Add(OfType(each, nameOf));
        if (used is [{ Packed: { } packed } only] && only.Flown != packed)
            said.Add(Text($"It flew in {only.Flown}: loads were taken as aircraft came, and not in the order that packs best."));
        else if (used.Length > 1)
            said.Add($"It flew in {Number(account.Flown)}: {string.Join(" and ", used.Select(each => Text($"{each.Flown} of {nameOf(each.Type.Id)}")))}, as aircraft came.");
        if (account.Best is { Packed: { } fewest } best && fewest < account.Flown && best != used[0])
            said.Add(WhyNot(best, fewest, account, nameOf));
        if (account.Barred is { } barred && barred.Packed < (account.Best?.Packed ?? account.Flown))
            said.Add(Text($"{nameOf(barred.Type.Id)} would take it in {Loads(barred.Packed)}, but cannot fly it: {Named(barred.WhyNot, account.Line, nameOf)}."));
        return said.ToImmutable();
    }

    /// <summary>What a limit is, as the subject of a sentence.</summary>
    internal static string Limit(LoadMeasureKind kind) => kind switch
    {
        LoadMeasureKind.Mass => "the mass",
        LoadMeasureKind.Floor => "the floor that vehicles stand on",
        LoadMeasureKind.Seats => "the seats",
        LoadMeasureKind.Platforms => "what one aircraft drops",
        _ => "people and vehicles together on one floor",
    };

    private static string OfType(TypeLoads each, Func<string, string> nameOf)
    {
        var name = nameOf(each.Type.Id);
        if (!each.CannotCarry.IsEmpty)
            return Text($"{name} carries no {Either([.. each.CannotCarry.Select(nameOf)])}, so that it could take a part only.");
        if (each.Packed is not { } packed)
            return Text($"{name} cannot take all of it over this way.");
        if (packed == 1)
            return Text($"All of it goes in one load of {name}.");
        var fewest = packed == each.Least
            ? Text($"All of it on {name} takes {Loads(packed)}, which is the fewest possible; the number is forced by {Limit(each.Forces)}")
            : Text($"All of it on {name} takes {Loads(packed)}: {Limit(each.Forces)} alone would force {each.Least}; the rest is that whole vehicles leave room and tonnes that nothing fills");
        var spared = each.Spared.Select(spare => spare.What == "person" ? (spare.Number == 1 ? "1 person" : Text($"{spare.Number} people")) : Text($"{spare.Number} {nameOf(spare.What)}")).ToArray();
        return spared.Length == 0 ? fewest + "." : $"{fewest}. Leaving {Either(spared)} behind would save a load.";
    }

    private static string WhyNot(TypeLoads best, int fewest, LineLoads account, Func<string, string> nameOf)
    {
        var elsewhere = best.FlownInAll - best.Flown;
        var there = best.AtHand == 0
            ? "none is at hand"
            : Text($"{best.AtHand} {(best.AtHand == 1 ? "is" : "are")} at hand, the first at {nameOf(account.Line.From)} from {best.ThereAt.Hours:0.0} h at the earliest, {(best.GoneBefore == 0 ? "before any of the loads was begun" : Text($"when {best.GoneBefore} of the {account.Flown} loads had begun to load or were gone"))}");
        var flew = elsewhere == 0 && best.Flown == 0 ? "it flew none at all"
            : elsewhere == 0 ? Text($"it flew {best.Flown} of this line and none of another")
            : Text($"it flew {(best.Flown == 0 ? "none" : Number(best.Flown))} of this line and {elsewhere} of others");
        return Text($"{nameOf(best.Type.Id)} would take it in {Loads(fewest)}: {there}; {flew}.{Slack(account)}");
    }

    /// <summary>A line that closes before the force gives no reason to wait for a better aircraft, or to send it there.</summary>
    private static string Slack(LineLoads account) => account is { CompleteAt: { } complete, Slack: { } slack } && slack > Tick.Zero
        ? Text($" As it went the line is complete at {complete.Hours:0.0} h, {slack.Hours:0.0} h before the force, so that closure does not hang on it.")
        : string.Empty;

    private static string Named(string text, RequirementLine line, Func<string, string> nameOf) =>
        text.Replace(line.From, nameOf(line.From), StringComparison.Ordinal).Replace(line.To, nameOf(line.To), StringComparison.Ordinal).TrimEnd('.');

    private static string Either(string[] names) => names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";

    private static string Loads(int number) => number == 1 ? "1 load" : $"{Number(number)} loads";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
