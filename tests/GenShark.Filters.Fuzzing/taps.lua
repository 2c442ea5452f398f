-- Runs many display filters in one pass: one listener a filter. The first argument names the file of filters, the second the answers'.
local arguments = { ... }
local answers = {}

local number = 0
for filter in io.lines(arguments[1]) do
    number = number + 1
    local frames = {}
    local taken, listener = pcall(Listener.new, "frame", filter)
    if taken then
        function listener.packet(packet)
            frames[#frames + 1] = packet.number
        end
        answers[number] = frames
    else
        answers[number] = listener
    end
end

local last = Listener.new("frame")
function last.draw()
    local output = assert(io.open(arguments[2], "w"))
    for _, answer in ipairs(answers) do
        if type(answer) == "table" then
            output:write(table.concat(answer, " "), "\n")
        else
            output:write("! ", (tostring(answer):gsub("[\r\n]+", " ")), "\n")
        end
    end
    output:close()
end
