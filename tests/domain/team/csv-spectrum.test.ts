import { expect, test } from 'vitest'
import { quotedCells } from '../../../src/domain/team/quoted-cells.ts'
import { splitRows } from '../../../src/domain/team/rows.ts'

/**
 * The files of csv-spectrum 2.0.0, but `location_coordinates`, whose JSON contradicts its CSV. Line breaks
 * inside a cell are those of the box, where every line ends in a line feed.
 */
test.each([
  {
    file: 'comma_in_quotes',
    csv: 'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123\n',
    json: [{ first: 'John', last: 'Doe', address: '120 any st.', city: 'Anytown, WW', zip: '08123' }],
  },
  {
    file: 'empty',
    csv: 'a,b,c\n1,"",""\n2,3,4',
    json: [
      { a: '1', b: '', c: '' },
      { a: '2', b: '3', c: '4' },
    ],
  },
  {
    file: 'empty_crlf',
    csv: 'a,b,c\r\n1,"",""\r\n2,3,4',
    json: [
      { a: '1', b: '', c: '' },
      { a: '2', b: '3', c: '4' },
    ],
  },
  {
    file: 'escaped_quotes',
    csv: 'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    json: [
      { a: '1', b: 'ha "ha" ha' },
      { a: '3', b: '4' },
    ],
  },
  {
    file: 'json',
    csv: 'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    json: [{ key: '1', val: '{"type": "Point", "coordinates": [102.0, 0.5]}' }],
  },
  {
    file: 'newlines',
    csv: 'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n',
    json: [
      { a: '1', b: '2', c: '3' },
      { a: 'Once upon \na time', b: '5', c: '6' },
      { a: '7', b: '8', c: '9' },
    ],
  },
  {
    file: 'newlines_crlf',
    csv: 'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n7,8,9\r\n',
    json: [
      { a: '1', b: '2', c: '3' },
      { a: 'Once upon \na time', b: '5', c: '6' },
      { a: '7', b: '8', c: '9' },
    ],
  },
  {
    file: 'quotes_and_newlines',
    csv: 'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    json: [
      { a: '1', b: 'ha \n"ha" \nha' },
      { a: '3', b: '4' },
    ],
  },
  { file: 'simple', csv: 'a,b,c\n1,2,3\n', json: [{ a: '1', b: '2', c: '3' }] },
  { file: 'simple_crlf', csv: 'a,b,c\r\n1,2,3\r\n', json: [{ a: '1', b: '2', c: '3' }] },
  {
    file: 'utf8',
    csv: 'a,b,c\n1,2,3\n4,5,ʤ\n',
    json: [
      { a: '1', b: '2', c: '3' },
      { a: '4', b: '5', c: 'ʤ' },
    ],
  },
])('csv-spectrum $file is cut exactly', ({ csv, json }) => {
  const [heads, ...rows] = splitRows(csv, quotedCells).rows.map(({ cells }) => cells)
  expect(rows.map((cells) => Object.fromEntries(heads!.map((head, i) => [head, cells[i]])))).toEqual(json)
  for (const cells of rows) expect(cells).toHaveLength(heads!.length)
})
