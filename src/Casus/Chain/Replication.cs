// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>What is kept of one replication: the numbers by path.</summary>
internal static class Replication
{
    /// <summary>Runs one replication, carrying out the plans of best evidence, and keeps its numbers; those that it does not reach are left out.</summary>
    public static Dictionary<string, double> Run(Scenario scenario, uint number, StageResults best, MovementOrders orders)
    {
        var pass = ChainPass.Through(scenario, new KeyedDraws(scenario.Seed, number), best.Law, best.Council.Chamber, orders);
        var kept = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["will.probability"] = pass.Council.IfPut,
            ["will.hours"] = pass.Council.DecidedAt.Hours,
            ["will.adopted"] = pass.Council.Adopted ? 1 : 0,
        };
        foreach (var (path, value) in Numbers.Of(pass))
            kept[path] = value;
        return kept;
    }
}
