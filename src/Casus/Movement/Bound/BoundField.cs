// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// What an airfield can handle at most. Aircraft of one size take equal parts of the apron, so at most <c>places</c> of them are served at once, and no more than there are
/// teams; aircraft of several sizes share the apron in proportion.
/// </summary>
/// <param name="Id">The airfield.</param>
/// <param name="Places">Places by carrier number.</param>
/// <param name="Teams">Teams; the greatest number where there is no limit.</param>
/// <param name="OpenFrom">Before this it cannot be used as an airfield of arrival, in seconds.</param>
internal sealed record BoundField(string Id, int[] Places, int Teams, long OpenFrom)
{
    /// <summary>Aircraft of a type served at once.</summary>
    public int AtOnce(int carrier) => Math.Min(Places[carrier], Teams);

    /// <summary>
    /// The most loads of some aircraft types that can be served from beginning to end within a window. Two limits, of which the lesser counts. In whole services: at most
    /// the greatest number at once, each place serving one after another for at least the shortest service. In time of the apron: see <see cref="Rate"/>.
    /// </summary>
    /// <param name="window">Seconds.</param>
    /// <param name="carriers">The types.</param>
    /// <param name="service">Seconds of service by carrier number.</param>
    public double Most(long window, ReadOnlySpan<int> carriers, ReadOnlySpan<long> service)
    {
        if (window < 0 || carriers.IsEmpty)
            return 0;
        var (atOnce, shortest) = (0, long.MaxValue);
        foreach (var carrier in carriers)
        {
            atOnce = Math.Max(atOnce, AtOnce(carrier));
            shortest = Math.Min(shortest, service[carrier]);
        }
        return shortest <= 0 ? double.PositiveInfinity : Math.Min((double)atOnce * (window / shortest), window * Rate(carriers, service));
    }

    /// <summary>
    /// The most loads that can be served in a second. A service of type c uses 1 / places of the apron for its length, so that loads × least (service / places) ≤ window; likewise for the teams.
    /// </summary>
    /// <param name="carriers">The types.</param>
    /// <param name="service">Seconds of service by carrier number.</param>
    public double Rate(ReadOnlySpan<int> carriers, ReadOnlySpan<long> service)
    {
        var (apron, hands) = (0.0, 0.0);
        foreach (var carrier in carriers)
        {
            if (service[carrier] <= 0)
                return double.PositiveInfinity;
            apron = Math.Max(apron, Places[carrier] / (double)service[carrier]);
            hands = Math.Max(hands, Teams / (double)service[carrier]);
        }
        return Math.Min(apron, hands);
    }

    /// <summary>Loads of some types that could be served in the time of the apron, or of the teams, that one load of another type takes: the scarcer of the two as <see cref="Rate"/> has it.</summary>
    /// <param name="carriers">The types.</param>
    /// <param name="service">Seconds of service by carrier number.</param>
    /// <param name="other">The other type.</param>
    /// <param name="takes">Its seconds of service.</param>
    public double Cost(ReadOnlySpan<int> carriers, ReadOnlySpan<long> service, int other, long takes)
    {
        var (apron, hands) = (0.0, 0.0);
        foreach (var carrier in carriers)
        {
            if (service[carrier] <= 0)
                return 0;
            apron = Math.Max(apron, Places[carrier] / (double)service[carrier]);
            hands = Math.Max(hands, Teams / (double)service[carrier]);
        }
        return apron <= hands ? apron * takes / Places[other] : hands * takes / Teams;
    }
}
