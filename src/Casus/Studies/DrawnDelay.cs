// SPDX-License-Identifier: Apache-2.0
namespace Casus.Studies;

/// <summary>
/// Why closure over the draws differs from closure on best evidence: the mean difference, divided step by step. Means are over the draws in which the force closes. Closure waits for the last of all lines, so that lines which
/// are each as likely early as late make it later in the mean: the mean of a greatest value is no less than the greatest of the means (Jensen 1906).
/// </summary>
/// <param name="Best">Closure on best evidence, in hours.</param>
/// <param name="Order">Hours by which the order to move is given later in the draws, in the mean: the council's time and the law of those who must go first.</param>
/// <param name="Ranges">Hours more by what is drawn once a draw: readiness, the law of the senders after the first, times on the ground, strengths, rival claims, and with them who is sent.</param>
/// <param name="Chance">Hours more by what is drawn on the way: weather, breakdowns, the scatter of each loading and unloading.</param>
/// <param name="NoLater">Draws that close no later than best evidence.</param>
public sealed record DrawnDelay(double Best, double Order, double Ranges, double Chance, int NoLater)
{
    /// <summary>Mean closure over the draws, in hours.</summary>
    public double Mean => Best + Order + Ranges + Chance;
}
