// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// What no plan for an instance of the published airlift benchmark can better. Proven, and no estimate: see <see cref="Of(ChallengeInstance)"/>.
/// </summary>
/// <param name="Earliest">Earliest step of delivery of each item, in the order of the instance; null when nothing can carry it there at all.</param>
/// <param name="LastDelivery">The largest of them: the last delivery is not before this step. Null when there is none.</param>
/// <param name="SmallestSoftSlack">Smallest number of steps from an item's earliest delivery to its soft deadline; negative when some item must be late. Null when there is none.</param>
/// <param name="Unreachable">Ids of the items that nothing can carry to their destination before the end of the episode.</param>
/// <param name="Missed">Items that every plan misses.</param>
/// <param name="Score">No plan has a smaller score.</param>
public sealed record ChallengeBound(ImmutableArray<int?> Earliest, int? LastDelivery, int? SmallestSoftSlack, ImmutableArray<int> Unreachable, int Missed, double Score)
{
    /// <summary>Items times routes up to which shares of flights are reckoned by who can meet on them. A setting of the tool: above it the weight limit alone counts.</summary>
    private const long MostMeetings = 20_000_000;

    /// <summary>
    /// Bounds an instance.
    /// <para>
    /// <b>Delivery.</b> An item that is first loadable at step s is aboard at s + P + 1; each leg of T steps with the service after it takes T + P + 4, each change to another type of plane P + 1
    /// (movement.md 7.4 and 7.7). The shortest path over pairs of airport and type, over routes that some plane of the type can reach, is therefore no later than any
    /// delivery.
    /// </para>
    /// <para>
    /// <b>Score.</b> It is a sum over the items of penalties and lateness, and over the flights of their price. Give each item a step D = max(soft, earliest) + X, for any X of our choice. In
    /// any plan an item is (a) delivered by D, and then pays at least the lateness of its earliest delivery, or (b) delivered later, and pays at least (D + 1 - soft) / span in lateness, or
    /// (c) never delivered, and pays 10 if its hard deadline is before the last step, else the lateness of the last step. Split the price of each flight among the items
    /// of kind (a) aboard, by weight. All of them are aboard at one moment, which lies in the window of each: not before it can be there, not after the last moment from which it
    /// can be delivered by D. Hence the weight aboard of kind (a) is at most U, the smaller of the plane's limit and the largest weight of items, this one among
    /// them, whose windows share a moment; and the item's part is at least w / U of the price. An item of kind (a) flies a path, so its parts add up to at least the cheapest path at prices times w / U. The sum over the items of the least of (a), (b)
    /// and (c) is no more than the score. Flights without load, of which every plan needs some, count nothing here.
    /// </para>
    /// </summary>
    /// <param name="instance">The instance.</param>
    public static ChallengeBound Of(ChallengeInstance instance)
    {
        var network = new ChallengeNetwork(instance);
        return Of(network, new ChallengeTables(network));
    }

    /// <summary>The same on tables already made.</summary>
    internal static ChallengeBound Of(ChallengeNetwork network, ChallengeTables tables)
    {
        var windows = new ChallengeWindows(network, tables);
        var earliest = new int[network.Items];
        for (var item = 0; item < earliest.Length; item++)
            earliest[item] = network.From[item] == network.To[item] ? 0 : windows.Forward(item);
        var isPossible = earliest.Select(step => step <= ChallengeInstance.LastStep).ToArray();
        var carried = Enumerable.Range(0, network.Items).Where(item => isPossible[item]).ToArray();
        var shares = new ChallengeShares(network, tables, windows, earliest);
        var score = 0.0;
        for (var item = 0; item < network.Items; item++)
        {
            var never = Never(network, item);
            score += isPossible[item] && earliest[item] > 0 ? Math.Min(never, Math.Min(Late(network, item, shares.DeliveredBy(item) + 1), Late(network, item, earliest[item]) + shares.Of(item, meets: (long)network.Items * network.Instance.Routes.Length <= MostMeetings))) : isPossible[item] ? 0 : never;
        }
        return new ChallengeBound(
            [.. earliest.Select(step => step < ChallengeWindows.Never ? step : (int?)null)],
            carried.Length == 0 ? null : carried.Max(item => earliest[item]),
            carried.Length == 0 ? null : carried.Min(item => network.Soft[item] - earliest[item]),
            [.. Enumerable.Range(0, network.Items).Where(item => !isPossible[item]).Select(item => network.Instance.Items[item].Id)],
            Enumerable.Range(0, network.Items).Count(item => !isPossible[item] && network.Hard[item] < ChallengeInstance.LastStep),
            score);
    }

    private static double Late(ChallengeNetwork network, int item, int delivered) => (double)Math.Max(0, delivered - network.Soft[item]) / network.Span(item);

    /// <summary>What an item adds to the score that is never delivered (movement.md 7.5).</summary>
    private static double Never(ChallengeNetwork network, int item) =>
        network.Hard[item] < ChallengeInstance.LastStep ? ChallengeNetwork.MissedPenalty : Late(network, item, ChallengeInstance.LastStep);
}
