// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>Who commands the packet.</summary>
/// <param name="Command">The order of command.</param>
/// <param name="Force">Id of the force whose order it is; null when the case itself gives it.</param>
/// <param name="CommanderSends">Whether the commander's member sends part of the packet.</param>
/// <param name="Deputies">Members whose officers deputise, in their order, and whether each sends part of the packet.</param>
/// <param name="Unrepresented">Members that send part of the packet and give neither commander nor deputy.</param>
/// <param name="Because">What it rests on.</param>
public sealed record CommandOutcome(
    Command Command,
    string? Force,
    bool CommanderSends,
    ImmutableArray<(string Member, bool Sends)> Deputies,
    ImmutableArray<string> Unrepresented,
    Reason Because)
{
    internal static CommandOutcome? Of(ForceInquiry inquiry, ForceOutcome outcome)
    {
        var force = inquiry.Requirement.Forces.FirstOrDefault(id => inquiry.Forces[id].Command is not null);
        if ((inquiry.Requirement.Command ?? (force is null ? null : inquiry.Forces[force].Command)) is not { } command)
            return null;
        var members = outcome.Members;
        var book = inquiry.Quantities.Book;
        return new CommandOutcome(
            command,
            inquiry.Requirement.Command is null ? force : null,
            members.Contains(command.Commander),
            [.. command.Deputies.Select(each => (each, members.Contains(each)))],
            [.. members.Where(each => each != command.Commander && !command.Deputies.Contains(each))],
            Reason.Of(ReasonKind.Rule, command.Says, [.. Reason.Of(command.Claims, book), .. command.Assumptions.Where(book.Assumptions.ContainsKey).Select(id => Reason.Of(book.Assumptions[id]))]));
    }
}
