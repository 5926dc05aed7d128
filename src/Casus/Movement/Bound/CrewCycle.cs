// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// What the duty and the rest of crews let aircraft, or the crews themselves, do at most one sortie after the other.
/// <para>
/// A sortie takes p from the beginning of loading to the end of unloading, and at least g passes between two sorties. A crew begins a load only if it can end it within its duty, counted from its report, and all that lies between counts but waiting for
/// what is known beforehand, which makes the sorties no shorter. So the sorties of one duty have Σ p + Σ g (one g less than sorties) ≤ D, and with s = (p + g) / (D + greatest g) their s add up to at most one: at most
/// K = ⌊1 / least s⌋ sorties a duty, and Σ u(s) ≤ 1 for every dual feasible function u (<see cref="DualFeasible"/>). D is the plain duty where that suffices for every load, else the augmented one.
/// </para>
/// <para>Between two duties at least a rest more than g passes, so n sorties take at least Σ p + Σ g + pause × (duties - 1), and duties ≥ Σ u(s).</para>
/// </summary>
/// <param name="Duty">D + greatest g, in seconds; 0 for no limit.</param>
/// <param name="Pause">What passes more between two duties than between two sorties of one, in seconds.</param>
/// <param name="MostPerDuty">K.</param>
internal readonly record struct CrewCycle(long Duty, long Pause, int MostPerDuty)
{
    /// <summary>Without limits.</summary>
    public static CrewCycle Unlimited { get; } = new(0, 0, int.MaxValue);

    /// <summary>A cycle from its limits.</summary>
    /// <param name="duty">D + greatest g, in seconds.</param>
    /// <param name="pause">What passes more between two duties, in seconds; none when not above 0.</param>
    /// <param name="shortest">Least p + g, in seconds.</param>
    public static CrewCycle Of(long duty, long pause, long shortest) =>
        pause <= 0 || shortest <= 0 ? Unlimited : new CrewCycle(duty, pause, (int)Math.Clamp(duty / shortest, 1, 1_000_000));

    /// <summary>The time that one sortie takes of a cycle: p + g and its part of the pause.</summary>
    /// <param name="sortie">p + g in seconds.</param>
    /// <param name="order">Order of the dual feasible function.</param>
    public double Takes(long sortie, int order) => Pause == 0 ? sortie : sortie + (Pause * DualFeasible.Of(order, Math.Min(1, (double)sortie / Duty)));

    /// <summary>The most sorties, each of at least p with g between two of them, that end within a window which begins with the first.</summary>
    /// <param name="window">Seconds.</param>
    /// <param name="through">p in seconds.</param>
    /// <param name="between">g in seconds.</param>
    public long Most(long window, long through, long between)
    {
        if (window < through)
            return 0;
        var sortie = Math.Max(1, through + between);
        if (Pause == 0)
            return (window + between) / sortie;
        // Whole duties first, each with its pause, then as many sorties as are left time for in a last one.
        var duty = checked((MostPerDuty * sortie) + Pause);
        var whole = (window + between + Pause) / duty;
        var rest = window + between - (whole * duty);
        return (whole * MostPerDuty) + (rest <= 0 ? 0 : Math.Min(MostPerDuty, rest / sortie));
    }
}
