using GenShark.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GenShark.Generators.Tests;

/// <summary>A packet of a loop is valid until the loop moves on. What would let it out of there is no program.</summary>
public sealed class EscapingPacketTests
{
    [Theory]
    [InlineData("var kept = new List<Packet>(); foreach (Packet packet in capture) kept.Add(packet);", "CS9244")]
    [InlineData("object last; foreach (Packet packet in capture) last = packet;", "CS0029")]
    [InlineData("foreach (Packet packet in capture) Task.Run(() => packet.Number);", "CS8175")]
    [InlineData("var all = new Packet[9];", "CS0611")]
    public void APacketThatLeavesItsLoopIsAnError(string statements, string error)
    {
        string[] errors = [.. Compile($"static void Walk(FileCapture capture) {{ {statements} }}").Select(diagnostic => diagnostic.Id)];
        Assert.Contains(error, errors);
    }

    [Fact]
    public void AFieldOfAClassHoldsNone() => Assert.Contains(Compile("private Packet _last;"), diagnostic => diagnostic.Id == "CS8345");

    [Fact]
    public void ItDoesNotLiveAcrossAnAwait() => Assert.Contains(
        Compile("static async Task Walk(FileCapture capture) { foreach (Packet packet in capture) { await Task.Yield(); Console.WriteLine(packet.Number); } }"),
        diagnostic => diagnostic.Id == "CS4007");

    [Fact]
    public void WhatStaysInTheLoopAndWhatIsKeptIsAProgram() => Assert.Empty(Compile("""
        static List<KeptPacket> Walk(FileCapture capture)
        {
            var kept = new List<KeptPacket>();
            foreach (Packet packet in capture)
            {
                if (packet.Length > 100) kept.Add(packet.Keep());
            }
            return kept;
        }
        """));

    private static IEnumerable<Diagnostic> Compile(string members) => Compilations.Create(("Program.cs", $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using GenShark.Capture;

        public class Reader
        {
            {{members}}
        }
        """)).AddReferences(Compilations.CaptureReferences).Emit(Stream.Null).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsWarningAsError);
}
