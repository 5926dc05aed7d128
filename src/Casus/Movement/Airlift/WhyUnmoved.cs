// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;

namespace Casus.Movement;

/// <summary>Why a line, or what is left of it, cannot be moved, and what would help.</summary>
internal static class WhyUnmoved
{
    /// <summary>A sentence for each reason.</summary>
    /// <param name="model">The movement.</param>
    /// <param name="line">The line on the way that it was to take.</param>
    /// <param name="persons">People left.</param>
    /// <param name="vehicles">Vehicles left, by type.</param>
    /// <param name="stores">Tonnes of stores left.</param>
    /// <param name="relaxed">The constraint taken away.</param>
    public static ImmutableArray<string> Of(LiftModel model, RequirementLine line, int persons, ImmutableArray<VehicleCount> vehicles, double stores, Relaxation relaxed)
    {
        if (line.Mode is Mode.Road or Mode.Rail)
            return [$"No way by land from {line.From} to {line.To} is open to {line.Member}: a state on it refuses passage. Ask for leave, or let it fly."];
        if (model.Aircraft.IsEmpty)
            return ["No aircraft is given to the case. Allot some under 'lift.fleets'."];
        var found = ImmutableArray.CreateBuilder<string>();
        var flying = model.Carriers.Where(each => model.WhyNotFly(each, line, relaxed) is null).ToArray();
        foreach (var carrier in flying.Length == 0 ? model.Carriers : [])
            found.Add(Sentence($"{carrier.Id} cannot fly from {line.From} to {line.To}: {model.WhyNotFly(carrier, line, relaxed)}"));
        foreach (var vehicle in flying.Length == 0 ? [] : vehicles)
        {
            var number = model.CargoNumber(vehicle.Type);
            var refusals = flying
                .Where(each => line.Mode == Mode.Drop ? !model.Load.Drops(each.Number, number) : !model.Load.Fits(each.Number, number))
                .Select(each => $"{each.Id}: {(line.Mode == Mode.Drop ? "it does not drop such a thing" : model.Load.WhyNot(each.Number, number) ?? "it does not fit")}")
                .ToArray();
            if (refusals.Length == flying.Length)
                found.Add(Sentence($"No aircraft of the case carries a {vehicle.Type} ({string.Join("; ", refusals)}). Allot a larger type, or leave it behind"));
            else if (flying.All(each => refusals.Any(refusal => refusal.StartsWith(each.Id + ":", StringComparison.Ordinal)) || Heaviest(model, each, line, relaxed) < model.Cargo[number].Mass))
                found.Add(Sentence($"A {vehicle.Type} of {model.Cargo[number].Mass:0.0} t is heavier than what its aircraft carry as far as {line.To}. Load nearer by, or give the arrival fuel"));
        }
        if (persons > 0 && flying.Length > 0 && flying.All(each => line.Mode == Mode.Drop ? each.Drop is not { Jumpers: > 0 } : each.Seats < 1))
            found.Add("No aircraft of the case has a seat. Allot one that has.");
        if (stores > 0 && line.Mode == Mode.Drop)
            found.Add("Loose stores are not dropped. Land them at another airfield.");
        if (model.ClosedFrom(line.To, relaxed) is { } closed)
            found.Add(Sentence($"{line.To} is closed from {closed} on, and not all of it could land before. Choose another airfield of arrival, or keep it open longer"));
        if (found.Count == 0)
            found.Add(Sentence($"No aircraft of the case gets from where it stands to {line.From} and from there to {line.To} with a load: too far, closed, or refused passage. Base aircraft nearer by, or choose another airfield"));
        return found.ToImmutable();
    }

    private static double Heaviest(LiftModel model, Carrier carrier, RequirementLine line, Relaxation relaxed) =>
        model.Aircraft.Where(each => each.Carrier.Number == carrier.Number).Select(each => model.AllowedTonnes(each, line, relaxed)).DefaultIfEmpty(0).Max();

    private static string Sentence(FormattableString clause)
    {
        var text = FormattableString.Invariant(clause);
        return string.Concat(text[..1].ToUpperInvariant(), text[1..], text.EndsWith('.') ? string.Empty : ".");
    }
}
