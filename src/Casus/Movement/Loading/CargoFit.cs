// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Movement;

/// <summary>Whether one thing fits into an empty aircraft.</summary>
internal static class CargoFit
{
    /// <summary>Whether it fits, on the floor and at the planning load.</summary>
    internal static bool Fits(Carrier carrier, in Cargo cargo)
    {
        var hold = carrier.Hold;
        return cargo.Length <= hold.Length + Skyline.Slack
            && cargo.Width <= hold.Width + Skyline.Slack
            && cargo.Height <= hold.Height + Skyline.Slack
            && cargo.Mass <= Math.Min(carrier.Load.Planned, hold.Heaviest) + Skyline.Slack
            && cargo.AxleLoad <= hold.AxleLoad + Skyline.Slack;
    }

    /// <summary>Whether it can be dropped from the aircraft.</summary>
    internal static bool Drops(Carrier carrier, in Cargo cargo) =>
        carrier.Drop is { Platforms: > 0 } drop && cargo.Droppable && cargo.Mass <= drop.Heaviest + Skyline.Slack && Fits(carrier, cargo);

    /// <summary>Why it does not fit, a clause for each reason; null when it fits.</summary>
    internal static string? WhyNot(Carrier carrier, in Cargo cargo)
    {
        var hold = carrier.Hold;
        List<string> reasons = [];
        Beyond(cargo.Length - hold.Length, "too long by", "m");
        Beyond(cargo.Width - hold.Width, "too wide by", "m");
        Beyond(cargo.Height - hold.Height, "too high by", "m");
        Beyond(cargo.Mass - Math.Min(carrier.Load.Planned, hold.Heaviest), carrier.Load.Planned <= hold.Heaviest ? "too heavy for the load by" : "too heavy for one item by", "t");
        Beyond(cargo.AxleLoad - hold.AxleLoad, "too heavy on one axle by", "t");
        return reasons.Count == 0 ? null : string.Join(", ", reasons);

        void Beyond(double excess, string words, string unit)
        {
            if (excess > Skyline.Slack)
                reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{words} {Amount(excess)} {unit}"));
        }
    }

    /// <summary>A length or mass to two figures behind the point, rounded up so that it is never said to be nothing.</summary>
    internal static string Amount(double value) => (Math.Ceiling((value * 100) - 1e-6) / 100).ToString("0.##", CultureInfo.InvariantCulture);
}
