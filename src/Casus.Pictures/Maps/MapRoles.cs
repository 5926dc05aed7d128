// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Maps;

/// <summary>What part each state has in a run: host, sender of forces, or member.</summary>
internal static class MapRoles
{
    /// <summary>Colours of states by numeric code.</summary>
    public static ImmutableSortedDictionary<string, string> Fills(Run run)
    {
        var fills = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (code, colour) in Roles(run))
        {
            if (run.Scenario.Pack.Countries.GetValueOrDefault(code)?.Numeric is { } numeric)
                fills[numeric] = colour;
        }
        return fills.ToImmutable();
    }

    /// <summary>The states to be named on the map, the host first, each with what is written.</summary>
    public static IEnumerable<(string Code, string Says)> Named(Run run)
    {
        var host = run.Best.Law.Request.Host;
        yield return (host, $"{run.Scenario.Pack.NameOf(host)} (host)");
        foreach (var (code, _) in Roles(run).Where(each => each.Code != host))
            yield return (code, run.Scenario.Pack.NameOf(code));
    }

    private static IEnumerable<(string Code, string Colour)> Roles(Run run)
    {
        var host = run.Best.Law.Request.Host;
        var senders = (run.Best.Forces?.Contributions ?? []).Select(each => each.Unit.Member).ToHashSet(StringComparer.Ordinal);
        yield return (host, Palette.Host);
        foreach (var member in run.Best.Law.Members.Select(each => each.Country).Where(each => each != host))
            yield return (member, senders.Contains(member) ? Palette.Sender : Palette.Member);
    }
}
