using System.Net;
using System.Net.Sockets;

namespace GenShark.Tests.Fixture;

/// <summary>Sends datagrams to a port on the loopback interface that nobody else uses.</summary>
internal sealed class LoopbackSender : IDisposable
{
    private readonly UdpClient _receiver = new(new IPEndPoint(IPAddress.Loopback, 0));
    private readonly UdpClient _sender = new();

    /// <summary>The port that they go to.</summary>
    public int Port => ((IPEndPoint)_receiver.Client.LocalEndPoint!).Port;

    public void Send(ReadOnlySpan<byte> payload)
    {
        while (true)
        {
            try
            {
                _sender.Send(payload, new IPEndPoint(IPAddress.Loopback, Port));
                return;
            }
            catch (SocketException ended) when (ended.SocketErrorCode == SocketError.Interrupted)
            {
                // A signal may end a call before it has done anything.
            }
        }
    }

    /// <summary>Sends one after the other on a thread of its own, until the result is disposed.</summary>
    public IDisposable KeepSending(byte[] payload, TimeSpan every) => new Repetition(() => Send(payload), every);

    public void Dispose()
    {
        _sender.Dispose();
        _receiver.Dispose();
    }

    private sealed class Repetition : IDisposable
    {
        private readonly ManualResetEventSlim _isOver = new();
        private readonly Thread _thread;

        public Repetition(Action action, TimeSpan every)
        {
            _thread = new Thread(() =>
            {
                while (!_isOver.Wait(every)) action();
            });
            _thread.Start();
        }

        public void Dispose()
        {
            _isOver.Set();
            _thread.Join();
            _isOver.Dispose();
        }
    }
}
