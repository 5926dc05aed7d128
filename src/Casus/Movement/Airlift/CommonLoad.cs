// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// About what share of a load each thing of a line is, for the wing of aircraft that can carry most of it in all. An estimate by which a dispatcher judges how much is left to do; what is proven of
/// loads stands in <see cref="LoadMeasures"/>.
/// </summary>
internal sealed class CommonLoad
{
    private readonly double[] shares;
    private readonly double seats;
    private readonly double beside;

    private CommonLoad(double[] shares, double seats, double beside, double[] gain) => (this.shares, this.seats, this.beside, Gain) = (shares, seats, beside, gain);

    /// <summary>For a line that does not fly.</summary>
    public static CommonLoad None { get; } = new([], 0, 0, []);

    /// <summary>About how many such loads an aircraft of a wing takes at once, by tonnes.</summary>
    public double[] Gain { get; }

    /// <summary>Estimates the load of a line.</summary>
    /// <param name="model">The movement.</param>
    /// <param name="wings">One aircraft of each wing.</param>
    /// <param name="sizes">How many aircraft each wing has.</param>
    /// <param name="canFly">Whether a wing can fly the line.</param>
    /// <param name="allowed">Tonnes that an aircraft of a wing may carry.</param>
    public static CommonLoad Of(LiftModel model, ImmutableArray<Aircraft> wings, ReadOnlySpan<int> sizes, bool[] canFly, double[] allowed)
    {
        var common = -1;
        for (var wing = 0; wing < wings.Length; wing++)
        {
            if (canFly[wing] && (common < 0 || sizes[wing] * allowed[wing] > sizes[common] * allowed[common]))
                common = wing;
        }
        if (common < 0)
            return None;
        var carrier = wings[common].Carrier;
        var shares = new double[model.Cargo.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var cargo = model.Cargo[i];
            var behind = Math.Max(1, Math.Floor(carrier.Hold.Length / cargo.Length));
            shares[i] = Math.Min(1, Math.Max(1 / (HoldFit.Rows(carrier.Hold.Width, cargo.Width) * behind), cargo.Mass / allowed[common]));
        }
        var gain = new double[wings.Length];
        for (var wing = 0; wing < gain.Length; wing++)
            gain[wing] = canFly[wing] ? allowed[wing] / allowed[common] : 0;
        return new CommonLoad(shares, carrier.Seats, carrier.UpperSeats, gain);
    }

    /// <summary>About how many loads some things and people are: people take the upper seats beside the things, and the others fill loads of their own.</summary>
    /// <param name="things">Things by number.</param>
    /// <param name="persons">People.</param>
    public double Loads(ReadOnlySpan<int> things, int persons)
    {
        var loads = Loads(things);
        return seats > 0 ? loads + (Math.Max(0, persons - (beside * loads)) / seats) : loads;
    }

    /// <summary>What share of some things a load of them is, by the room that they take; 0 for none of them.</summary>
    /// <param name="part">The load.</param>
    /// <param name="whole">The things.</param>
    public double Share(ReadOnlySpan<int> part, ReadOnlySpan<int> whole) => Loads(part) is > 0 and var some ? Math.Min(1, some / Loads(whole)) : 0;

    private double Loads(ReadOnlySpan<int> things)
    {
        var sum = 0.0;
        for (var i = 0; i < shares.Length; i++)
            sum += things[i] * shares[i];
        return sum;
    }
}
