const labelled = (label: string, component: object) => ({ type: 18, label, component });
const options = ['Sun', 'Shade', 'Rain'].map((label) => ({ label, value: label.toLowerCase() }));

/** Forms with every kind of input there is, in two parts because a form holds five. */
export const forms: Readonly<Record<string, object>> = {
  inputs: {
    custom_id: 'inputs',
    title: 'Plant a tree',
    components: [
      labelled('Name', { type: 4, custom_id: 'name', style: 1, min_length: 3 }),
      labelled('Place', { type: 21, custom_id: 'place', options }),
      labelled('Needs', { type: 22, custom_id: 'needs', options, min_values: 1, max_values: 2 }),
      labelled('Native', { type: 23, custom_id: 'native' }),
      labelled('Map', { type: 19, custom_id: 'map', file_types: ['.csv'] }),
    ],
  },
  selects: {
    custom_id: 'selects',
    title: 'Who waters it',
    components: [
      labelled('Weather', { type: 3, custom_id: 'weather', options, max_values: 2 }),
      labelled('Person', { type: 5, custom_id: 'person' }),
      labelled('Role', { type: 6, custom_id: 'role' }),
      labelled('Anybody', { type: 7, custom_id: 'anybody' }),
      labelled('Channel', { type: 8, custom_id: 'channel', channel_types: [0] }),
    ],
  },
};
